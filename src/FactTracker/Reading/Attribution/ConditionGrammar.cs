namespace FactTracker.Reading;

/// <summary>Finds the condition of a statement: from "if" to the next comma or the end of the sentence.</summary>
internal static class ConditionGrammar
{
    private const int LongestCondition = 40; // Tokens.

    /// <summary>The position after the condition that starts at a position, or null.</summary>
    public static int? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Condition, at) is not { } opening || passage.Find(PhraseKind.Frequency, at) is not null) return null;
        // "Should" begins a condition only at the start of a sentence.
        if (opening.Phrase.IsLoose && at > 0 && !passage[at - 1].IsDash && passage[at - 1].Symbol != ',') return null;
        if (!passage[opening.End].IsWord) return null;
        var end = opening.End;
        while (end < passage.Count
            && end - at < LongestCondition
            && passage[end].Symbol is not (',' or ';' or ':' or '.' or '!' or '?' or ')' or '”' or '"'))
        {
            end++;
        }

        return end - opening.End >= 2 ? end : null;
    }
}
