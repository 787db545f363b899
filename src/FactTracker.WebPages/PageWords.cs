using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace FactTracker.WebPages;

/// <summary>Returns the text of a page as a reader sees it, line by line as in the file.</summary>
internal static class PageWords
{
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "title", "iframe", "noembed", "noframes",
    };

    // Elements that do not separate words.
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strike", "strong", "time", "tt", "u", "var", "wbr",
    };

    public static string Of(string page)
    {
        var text = new StringBuilder(page.Length / 2);
        string? hidden = null;
        var (read, lines) = (0, 0); // How far the page was read, and the line ends in it that the text does not have yet.
        foreach (var (token, end) in PageTokens.Of(page))
        {
            lines += page.AsSpan(read, Math.Max(0, Math.Min(end, page.Length) - read)).Count('\n');
            read = Math.Max(read, Math.Min(end, page.Length));
            if (token.Type == HtmlTokenType.Character && hidden is null)
            {
                text.Append(token.Data);
                lines -= token.Data.AsSpan().Count('\n');
            }
            else if (token.Type == HtmlTokenType.StartTag)
            {
                if (hidden is null && Hidden.Contains(token.Name) && token is HtmlTagToken { IsSelfClosing: false }) hidden = token.Name;
                if (!Inline.Contains(token.Name)) text.Append(' ');
            }
            else if (token.Type == HtmlTokenType.EndTag)
            {
                if (token.Name == hidden) hidden = null;
                if (!Inline.Contains(token.Name)) text.Append(' ');
            }

            for (; lines > 0; lines--) text.Append('\n');
        }

        return text.ToString();
    }
}
