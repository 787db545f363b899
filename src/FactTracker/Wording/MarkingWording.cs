namespace FactTracker.Wording;

/// <summary>Puts markings into words: "TLP:AMBER+STRICT, not published before 1 December 2026, confidential".</summary>
internal static class MarkingWording
{
    public static string? ToWords(Marking? marking, Wordbook book)
    {
        if (marking is null) return null;
        var parts = new[]
        {
            marking.Tlp is { } level ? $"TLP:{level}" : null,
            marking.EmbargoedUntil is { } date ? Phrases.Fill(book.Phrases.EmbargoedUntil, date.ToWords(book.Culture)) : null,
            marking.IsConfidential ? book.Phrases.Confidential : null,
        };
        var words = string.Join(", ", parts.OfType<string>());
        return words.Length == 0 ? null : words;
    }
}
