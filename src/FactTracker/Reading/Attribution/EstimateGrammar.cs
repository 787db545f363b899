namespace FactTracker.Reading;

/// <summary>Finds the words that say how likely, or in what manner, something is said to be: "may", "most likely", "reportedly".</summary>
internal static class EstimateGrammar
{
    /// <summary>The words that start at a place, or null.</summary>
    public static PhraseMatch? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Estimate, at) is not { } found) return null;
        // May with a capital is a month, unless the sentence begins with it and goes on as a question.
        var isMonth = passage[at].Entry.Month is not null && passage.IsCapitalised(at) && (at > 0 || passage[at + 1].IsNumber || (passage[at + 1].Symbol is '/' or '-' && passage[at + 1].IsGlued));
        return isMonth ? null : found;
    }
}
