using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace FactTracker.WebPages;

/// <summary>Splits a page into tokens, without building a tree.</summary>
internal static class PageTokens
{
    /// <summary>Returns the tokens in order, and where each ends. The text of a script or a style is one token, since the tokenizer is set
    /// to the content model of the element.</summary>
    public static IEnumerable<(HtmlToken Token, int End)> Of(string page)
    {
        using var source = new TextSource(page);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        while (true)
        {
            var token = tokenizer.Get();
            if (token.Type == HtmlTokenType.EndOfFile) yield break;
            if (token.Type == HtmlTokenType.StartTag) tokenizer.State = ModeOf(token.Name);
            yield return (token, tokenizer.InsertionPoint);
        }
    }

    private static HtmlParseMode ModeOf(string element) => element switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
