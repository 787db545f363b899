using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using FactTracker.Interchange;

namespace FactTracker.WebPages;

/// <summary>Finds the scripts with JSON-LD in a page, and whether it has reviews in another form.</summary>
internal static class PageScripts
{
    private const string JsonLd = "application/ld+json";

    /// <summary>Finds the content of a page.</summary>
    public static PageContent Find(string page)
    {
        (long Line, int Column)? markup = null;
        var scripts = new List<JsonLdBlock>();
        var address = default(Url?);
        var place = new PagePlace(page);
        var start = -1;
        var open = -1; // Where the element begins whose end tag has not come yet.
        foreach (var (token, end) in PageTokens.Of(page))
        {
            if (markup is null && IsReview(token)) markup = place.Of(token.Position.Index, "");
            if (address is null && token is HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "base" } tag) address = AddressOf(tag);
            if (token.Type == HtmlTokenType.StartTag) start = IsJsonLd((HtmlTagToken)token) ? end : -1;
            else if (token.Type == HtmlTokenType.Character && start >= 0 && Script(token.Data, start, place) is { } script)
                scripts.Add(script);
            if (token.Type != HtmlTokenType.StartTag) start = -1;
            if (token.Type == HtmlTokenType.StartTag) open = token.Name is "script" or "style" ? end : -1;
            if (token.Type == HtmlTokenType.EndTag) open = -1;
        }

        var cut = open >= 0 ? open : UnclosedTag(page);
        return new PageContent(
            [.. scripts.Select(script => script with { BaseAddress = address })],
            markup,
            cut >= 0 ? new PagePlace(page).Of(cut, "") : null);
    }

    // A tag that the end of the page leaves open.
    private static int UnclosedTag(string page)
    {
        var opened = page.LastIndexOf('<');
        var isTag = opened + 1 < page.Length && (char.IsAsciiLetter(page[opened + 1]) || page[opened + 1] == '/');
        return isTag && opened > page.LastIndexOf('>') ? opened : -1;
    }

    /// <summary>Returns the character set that the beginning of a page declares, or null.</summary>
    public static string? CharacterSetOf(string head)
    {
        foreach (var (token, _) in PageTokens.Of(head))
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "meta" } meta) continue;
            if (meta.GetAttribute("charset") is { Length: > 0 } name) return name.Trim();
            var content = meta.GetAttribute("content") ?? "";
            var at = content.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return content[(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
        }

        return null;
    }

    private static Url? AddressOf(HtmlTagToken tag) =>
        tag.GetAttribute("href")?.Trim() is { Length: > 0 } href && new Url(href).IsWeb ? new Url(href) : default(Url?);

    private static bool IsJsonLd(HtmlTagToken tag) =>
        tag.Name == "script" && (tag.GetAttribute("type") ?? "").Split(';')[0].Trim().Equals(JsonLd, StringComparison.OrdinalIgnoreCase);

    // An element that is a review in microdata (itemtype) or RDFa (typeof).
    private static bool IsReview(HtmlToken token) => token is HtmlTagToken { Type: HtmlTokenType.StartTag } tag
        && $"{tag.GetAttribute("itemtype")} {tag.GetAttribute("typeof")}".Split(null as char[])
            .Any(type => type.Split('/', ':', '#')[^1] is "ClaimReview" or "MediaReview");

    private static JsonLdBlock? Script(string text, int start, PagePlace place)
    {
        var (json, offset) = ScriptWrapping.Undo(text);
        if (json.Length == 0) return null;
        var (line, column) = place.Of(start, text.AsSpan(0, offset));
        return new JsonLdBlock(Encoding.UTF8.GetBytes(json), line, column);
    }
}
