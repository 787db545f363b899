namespace FactTracker.WebPages;

/// <summary>
/// Removes the comments and CDATA marks that some publishing systems put around the JSON of a script for very old browsers.
/// </summary>
internal static class ScriptWrapping
{
    private static readonly string[] Opening =
        ["<!--", "//<!--", "<![CDATA[", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */"];

    private static readonly string[] Closing = ["-->", "//-->", "// -->", "]]>", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", ";"];

    /// <summary>Returns the JSON and its offset in the text.</summary>
    public static (string Json, int Offset) Undo(string text)
    {
        var rest = text.AsSpan().TrimStart();
        while (Prefix(rest) is > 0 and var length) rest = rest[length..].TrimStart();
        var offset = text.Length - rest.Length;
        rest = rest.TrimEnd();
        while (Suffix(rest) is > 0 and var length) rest = rest[..^length].TrimEnd();
        return (rest.ToString(), offset);
    }

    private static int Prefix(ReadOnlySpan<char> text)
    {
        // A separate comment.
        if (text.StartsWith("<!--") && text.IndexOf("-->") is > 0 and var end && text[..end].IndexOfAny('{', '[') < 0)
            return end + "-->".Length;
        foreach (var mark in Opening)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal)) return mark.Length;
        }

        return 0;
    }

    private static int Suffix(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("-->") && text.LastIndexOf("<!--") is var start && start > text.LastIndexOfAny('}', ']'))
            return text.Length - start;
        var longest = 0;
        foreach (var mark in Closing)
        {
            if (mark.Length > longest && text.EndsWith(mark, StringComparison.Ordinal)) longest = mark.Length;
        }

        return longest;
    }
}
