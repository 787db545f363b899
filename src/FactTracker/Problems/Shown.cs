namespace FactTracker.Problems;

/// <summary>Shortens words for a message: what is shown stays on one line.</summary>
internal static class Shown
{
    private const int Longest = 80; // UTF-16 units; as much as fits on a line beside the rest of a message.

    /// <summary>The words, cut with an ellipsis where they are long, never within a character.</summary>
    public static string Of(string words)
    {
        if (words.Length <= Longest) return words;
        var end = char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest;
        return words[..end] + "…";
    }
}
