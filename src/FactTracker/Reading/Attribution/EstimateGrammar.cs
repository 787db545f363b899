namespace FactTracker.Reading;

/// <summary>Finds the words that state the likelihood or the modality of a statement: "may", "most likely", "reportedly".</summary>
internal static class EstimateGrammar
{
    /// <summary>The words that start at a position, or null.</summary>
    public static PhraseMatch? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Estimate, at) is not { } found) return null;
        // A capitalized "May" is a month, unless it begins the sentence as a question.
        var isMonth = passage[at].Entry.Month is not null && passage.IsCapitalised(at) && (at > 0
            || passage[at + 1].IsNumber
            || (passage[at + 1].Symbol is '/' or '-' && passage[at + 1].IsGlued)
            || MonthGrammar.IsBeforeYear(passage, passage[at + 1].Entry.Can(WordUse.Of) ? at + 2 : at + 1));
        // "in may", "may 2012", "May Day"
        var isDate = passage[at].Entry.Month is not null && (passage[at - 1].Entry.Can(WordUse.At)
            || PlainDigits.Are(passage, at + 1, 4)
            || passage.Find(PhraseKind.Holiday, at) is not null);
        return isMonth || isDate || IsCompared(passage, at, found) ? null : found;
    }

    // "More likely than men to", "likely voters": the likelihood compares people and does not qualify the statement.
    private static bool IsCompared(Passage passage, int at, PhraseMatch found) =>
        found.Phrase is { IsLikelihood: true, Words.Length: 1 }
            && (passage[at - 1].Entry.Can(WordUse.Comparison) || passage.Language.LooksPlural(passage.TextAt(found.End)));
}
