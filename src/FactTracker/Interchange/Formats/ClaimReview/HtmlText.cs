using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Text that was written as if it stood in a page: with tags, comments, marks of CDATA and entities in it.</summary>
internal static class HtmlText
{
    private const int Longest = 4096; // Of a tag or a comment; what never ends would be looked through to its end from each beginning.

    private static readonly FrozenSet<string> Breaks = FrozenSet.ToFrozenSet(["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Others =
        FrozenSet.ToFrozenSet(["a", "b", "i", "u", "s", "em", "strong", "span", "font", "sup", "sub", "small", "mark", "cite", "q", "img", "figure", "abbr"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text that a browser would show.</summary>
    public static string Read(string text) => WebUtility.HtmlDecode(text.Contains('<', StringComparison.Ordinal) ? WithoutTags(text) : text);

    /// <summary>A text that readers, ours among them, read as it is.</summary>
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

    // How many characters a tag, a comment or a mark takes that begins here; none where there is none that pages have.
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
