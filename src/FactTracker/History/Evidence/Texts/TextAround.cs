namespace FactTracker.History;

/// <summary>Finds the text around a part of a text, which distinguishes a quote from the same words elsewhere.</summary>
internal static class TextAround
{
    private const int Length = 32; // UTF-16 units on each side, more or less; about as many words as on half a line.

    /// <summary>Returns the text before and after a part: whole words, and null on a side that has none.</summary>
    public static (string? Before, string? After) Of(string text, int start, int end) => (Before(text, start), After(text, end));

    private static string? Before(string text, int offset)
    {
        var start = Math.Max(0, offset - Length);
        while (start > 0 && start < offset && !char.IsWhiteSpace(text[start - 1])) start++;
        return Tidy(text.AsSpan(start, offset - start));
    }

    private static string? After(string text, int offset)
    {
        var end = Math.Min(text.Length, offset + Length);
        while (end < text.Length && end > offset && !char.IsWhiteSpace(text[end])) end--;
        return Tidy(text.AsSpan(offset, end - offset));
    }

    private static string? Tidy(ReadOnlySpan<char> text) => text.IsWhiteSpace() ? null : text.ToString().ReplaceLineEndings("\n");
}
