using System.Net;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using FactTracker.Interchange;

namespace FactTracker.Html;

/// <summary>Finds the scripts with JSON-LD in a page.</summary>
internal static class PageScripts
{
    private const string JsonLd = "application/ld+json";

    /// <summary>The scripts, in the order of the page.</summary>
    public static IReadOnlyList<PageScript> Find(string page)
    {
        var scripts = new List<PageScript>();
        var place = new PagePlace(page);
        var start = -1;
        foreach (var (token, end) in Tokens(page))
        {
            if (token.Type == HtmlTokenType.StartTag) start = IsJsonLd((HtmlTagToken)token) ? end : -1;
            else if (token.Type == HtmlTokenType.Character && start >= 0 && Script(token.Data, start, place) is { } script) scripts.Add(script);
            if (token.Type != HtmlTokenType.StartTag) start = -1;
        }

        return scripts;
    }

    /// <summary>The character set that the beginning of a page says it is in, or null.</summary>
    public static string? CharacterSetOf(string head)
    {
        foreach (var (token, _) in Tokens(head))
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "meta" } meta) continue;
            if (meta.GetAttribute("charset") is { Length: > 0 } name) return name.Trim();
            var content = meta.GetAttribute("content") ?? "";
            var at = content.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return content[(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
        }

        return null;
    }

    // A script's text is one token, as the tokenizer is told what kind of element it is in.
    private static IEnumerable<(HtmlToken Token, int End)> Tokens(string page)
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

    private static bool IsJsonLd(HtmlTagToken tag) =>
        tag.Name == "script" && (tag.GetAttribute("type") ?? "").Split(';')[0].Trim().Equals(JsonLd, StringComparison.OrdinalIgnoreCase);

    private static PageScript? Script(string text, int start, PagePlace place)
    {
        var (json, offset) = ScriptWrapping.Undo(text);
        if (json.Length == 0) return null;
        var wasEscaped = !json.Contains('"', StringComparison.Ordinal) && json.Contains("&quot;", StringComparison.Ordinal);
        if (wasEscaped) json = WebUtility.HtmlDecode(json);
        var (line, column) = place.Of(start, text.AsSpan(0, offset));
        return new PageScript(new JsonLdBlock(Encoding.UTF8.GetBytes(json), line, column), wasEscaped);
    }
}
