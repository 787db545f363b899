namespace FactTracker.Analysis;

/// <summary>Recognizes properties that count everything since a start by their words.</summary>
internal static class CumulativeWords
{
    private static readonly string[] Phrases = ["cumulative", "cumulatively", "total to date"];

    public static bool AreIn(ClaimValue property)
    {
        var text = property switch
        {
            TextValue name => name.Text,
            EntityValue entity => entity.Label,
            _ => null,
        };
        return text is not null && Phrases.Any(phrase => HasPhrase(text, phrase));
    }

    private static bool HasPhrase(string text, string phrase)
    {
        var start = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && (start == 0 || !char.IsLetter(text[start - 1]))
            && (start + phrase.Length == text.Length || !char.IsLetter(text[start + phrase.Length]));
    }
}
