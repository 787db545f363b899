namespace FactTracker.Reading;

/// <summary>Finds the marks of emphasis, deletion and code in Markdown: "**2.1%**", "_about_ 5", "~~3~~", "`5`".</summary>
internal static class MarkdownEmphasis
{
    /// <summary>The length of the marks at an offset, or 0 when the signs are text.</summary>
    public static int LengthAt(string text, int at)
    {
        var sign = text[at];
        if (at > 0 && text[at - 1] == sign) return 0; // The run was read at its beginning.
        var end = at;
        while (end < text.Length && text[end] == sign)
        {
            end++;
        }

        var before = at > 0 ? text[at - 1] : ' ';
        var behind = end < text.Length ? text[end] : ' ';
        var length = end - at;
        return sign switch
        {
            '`' => length,
            '~' => length == 2 ? length : 0,
            _ when length > 3 || (char.IsWhiteSpace(before) && char.IsWhiteSpace(behind)) => 0,
            '_' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(behind) ? 0 : length,
            _ => char.IsDigit(before) && char.IsDigit(behind) && length == 1 ? 0 : length,
        };
    }
}
