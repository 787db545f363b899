namespace FactTracker;

/// <summary>Finds what is no text in Markdown: the addresses of links and pictures, tags of HTML, and comments.</summary>
/// <remarks>
/// Emphasis, headings, lists and quotations need nothing, since their marks separate words. A bracket without its other half is text.
/// </remarks>
internal static class MarkdownText
{
    private const int LongestAddress = 4000; // Farther away the other half of a bracket is not looked for.

    /// <summary>Replaces what is no text by spaces.</summary>
    public static string WithoutMarkup(string text)
    {
        char[]? hidden = null;
        for (var i = 0; i < text.Length; i++)
        {
            var length = HiddenLength(text, i);
            if (length == 0) continue;
            hidden ??= text.ToCharArray();
            for (var end = i + length; i < end; i++)
            {
                if (hidden[i] is not ('\n' or '\r')) hidden[i] = ' ';
            }

            i--;
        }

        return hidden is null ? text : new string(hidden);
    }

    /// <summary>The length of what is no text and begins at an offset, or 0.</summary>
    public static int HiddenLength(string text, int at) => text[at] switch
    {
        ']' => AddressLength(text, at),
        '<' => TagLength(text, at),
        _ => 0,
    };

    // "](address "title")" after the words of a link, "][name]", and ": address" of a definition at the beginning of a line.
    private static int AddressLength(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next == '(') return LengthUntil(text, at, 2, ')');
        if (next == '[') return LengthUntil(text, at, 2, ']');
        if (next != ':' || !IsDefinition(text, at)) return 0;
        var end = text.IndexOf('\n', at);
        return (end < 0 ? text.Length : end) - at;
    }

    private static bool IsDefinition(string text, int at)
    {
        var start = text.LastIndexOf('[', at, Math.Min(at + 1, LongestAddress));
        return start >= 0 && (start == 0 || text[start - 1] == '\n') && text.AsSpan(start, at - start).IndexOf('\n') < 0
            && !text.AsSpan(start).StartsWith("[^"); // A footnote is text.
    }

    private static int TagLength(string text, int at)
    {
        if (text.AsSpan(at).StartsWith("<!--"))
        {
            var end = text.IndexOf("-->", at, StringComparison.Ordinal);
            return end < 0 ? 0 : end + 3 - at;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return char.IsAsciiLetter(next) || (next == '/' && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2]))
            ? LengthUntil(text, at, 1, '>')
            : 0;
    }

    // Up to the closing bracket of the same line, brackets within counted; 0 when there is none.
    private static int LengthUntil(string text, int at, int skipped, char close)
    {
        var open = text[at + skipped - 1];
        var depth = 1;
        for (var i = at + skipped; i < text.Length && i < at + LongestAddress; i++)
        {
            if (text[i] == close && --depth == 0) return i + 1 - at;
            if (text[i] == open) depth++;
            if (text[i] == '\n' && (close != '>' || (i + 1 < text.Length && text[i + 1] == '\n'))) return 0;
        }

        return 0;
    }
}
