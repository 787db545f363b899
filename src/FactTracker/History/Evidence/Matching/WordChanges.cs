namespace FactTracker.History;

/// <summary>Puts what is changed into words.</summary>
internal static class WordChanges
{
    /// <summary>Returns the changes with the words of both texts.</summary>
    public static ValueList<WordChange> Of(IReadOnlyList<WordHunk> hunks, WordRun quote, WordRun copy) =>
    [
        .. hunks.Select(hunk => new WordChange(
            OneSpaced(quote.TextOf(hunk.From, hunk.To)), OneSpaced(copy.TextOf(hunk.CopyFrom, hunk.CopyTo)))),
    ];

    private static string OneSpaced(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
