namespace FactTracker.Problems;

/// <summary>Shortens values for messages, so that a message stays on one line.</summary>
internal static class Shown
{
    private const int Longest = 80; // UTF-16 units; as many as fit on a line beside the rest of a message.

    /// <summary>Returns the words, cut off with an ellipsis if they are long, but never in the middle of a character.</summary>
    public static string Of(string words)
    {
        if (words.Length <= Longest) return words;
        var end = char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest;
        return words[..end] + "…";
    }
}
