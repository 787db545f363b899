using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace FactTracker.WebPages;

/// <summary>Takes the words of a page as a reader sees them, line by line as in the file, with their places in it.</summary>
/// <param name="hidden">The elements whose content is no text.</param>
/// <param name="separator">What separates blocks, such as paragraphs and cells.</param>
internal sealed class PageWords(IReadOnlySet<string> hidden, char separator)
{
    private static readonly string[] NoText = ["script", "style", "template", "title", "iframe", "noembed", "noframes"];

    // Elements that do not separate words.
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strike", "strong", "time", "tt", "u", "var", "wbr",
    };

    // Elements that separate words, but not sentences.
    private static readonly HashSet<string> WithinLine = new(StringComparer.Ordinal)
    {
        "br", "img", "sub", "sup", "label", "input", "picture", "source", "ruby", "rt", "rp", "meter", "progress", "output",
    };

    /// <summary>Everything that a reader sees, with spaces between the elements.</summary>
    public static PageWords Seen { get; } = new(NoText.ToHashSet(StringComparer.Ordinal), ' ');

    /// <summary>The prose: without code, formulas and controls, and with a paragraph for each block.</summary>
    public static PageWords Prose { get; } = new(
        NoText.Concat(["pre", "svg", "math", "select", "textarea", "noscript", "object", "canvas"]).ToHashSet(StringComparer.Ordinal),
        '\u2029');

    public PlacedText Of(string page) => PlacedText.Of(page, EditsOf(page));

    private IEnumerable<TextEdit> EditsOf(string page)
    {
        string? within = null;
        var depth = 0;
        var read = 0;
        foreach (var (token, end) in PageTokens.Of(page))
        {
            var (start, length) = (read, Math.Max(0, Math.Min(end, page.Length) - read));
            read = start + length;
            if (within is not null)
            {
                if (token.Name == within) depth += token.Type switch { HtmlTokenType.StartTag => 1, HtmlTokenType.EndTag => -1, _ => 0 };
                yield return Gone(page, start, length, depth == 0 ? SeparatorOf(token) : "");
                if (depth == 0) within = null;
            }
            else if (token.Type == HtmlTokenType.Character)
            {
                foreach (var edit in CharacterEdits.Of(page, start, length, token.Data)) yield return edit;
            }
            else
            {
                if (token is HtmlTagToken { IsSelfClosing: false, Type: HtmlTokenType.StartTag } && hidden.Contains(token.Name))
                    (within, depth) = (token.Name, 1);
                yield return Gone(page, start, length, SeparatorOf(token));
            }
        }

        if (read < page.Length) yield return Gone(page, read, page.Length - read, ""); // A tag that the end of the page cut off.
    }

    // The lines stay those of the file.
    private static TextEdit Gone(string page, int start, int length, string separator) =>
        new(start, length, separator + new string('\n', page.AsSpan(start, length).Count('\n')));

    private string SeparatorOf(HtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag) || Inline.Contains(token.Name)) return "";
        return WithinLine.Contains(token.Name) ? " " : separator.ToString();
    }
}
