using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Text written as if it were in a web page: with tags, comments, CDATA marks and entities.</summary>
internal static class HtmlText
{
    // The longest tag or comment; without a limit, unclosed ones would be searched to the end of the text each time.
    private const int Longest = 4096;

    private static readonly FrozenSet<string> Breaks = FrozenSet.ToFrozenSet(
        ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Others =
        FrozenSet.ToFrozenSet(
            ["a", "b", "i", "u", "s", "em", "strong", "span", "font", "sup", "sub", "small", "mark", "cite", "q", "img", "figure", "abbr"],
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the text that a browser would show.</summary>
    public static string Read(string text) =>
        WebUtility.HtmlDecode(text.Contains('<', StringComparison.Ordinal) ? WithoutTags(text) : text);

    /// <summary>Escapes a text so that readers, this one included, read it unchanged.</summary>
    public static string Write(string text) => Read(text) == text ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var isChanged = false;
        for (var at = 0; at < text.Length; at++)
        {
            var length = LengthAt(text.AsSpan(at), out var isBreak);
            if (length == 0)
            {
                plain.Append(text[at]);
                continue;
            }

            isChanged = true;
            if (isBreak && plain.Length > 0 && !char.IsWhiteSpace(plain[^1])) plain.Append(' ');
            at += length - 1;
        }

        return isChanged ? plain.ToString().Trim() : text;
    }

    // The length of the tag, comment or mark that begins here; 0 when none that occurs in pages begins here.
    private static int LengthAt(ReadOnlySpan<char> text, out bool isBreak)
    {
        isBreak = false;
        if (text[0] is not ('<' or ']')) return 0;
        text = text[..Math.Min(text.Length, Longest)];
        if (text.StartsWith("<!--")) return text.IndexOf("-->") is > 0 and var end ? end + 3 : 0;
        if (text.StartsWith("<![CDATA[")) return 9;
        if (text[0] == ']') return text.StartsWith("]]>") ? 3 : 0;
        var close = text.IndexOf('>');
        if (close < 2) return 0;
        var inner = text[1..close].Trim('/');
        var length = inner.IndexOfAnyExceptInRange('0', 'z');
        var name = (length < 0 ? inner : inner[..length]).ToString();
        if (length >= 0 && inner[length] is not (' ' or '\t' or '\n' or '\r' or '/')) return 0;
        isBreak = Breaks.Contains(name);
        return isBreak || Others.Contains(name) ? close + 1 : 0;
    }
}
