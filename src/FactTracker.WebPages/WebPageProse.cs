namespace FactTracker.WebPages;

/// <summary>Takes the prose from web pages, for <see cref="Reading.ProseReader"/>.</summary>
/// <remarks>
/// <para>Tags separate words where browsers do; paragraphs, items and cells end a sentence. Entities are decoded. Scripts, styles,
/// comments, titles, preformatted text, formulas and controls are left out. What styles hide and scripts add is not known.</para>
/// <para>Any text is a page, however broken its markup. Nothing is fetched or run. Safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// var reading = FactTracker.Reading.ProseReader.Read(WebPageProse.Of("&lt;p&gt;It rose by &lt;b&gt;2.1%&lt;/b&gt; in 2024.&lt;/p&gt;"));
/// </code></example>
public static class WebPageProse
{
    private const int LongestTag = 1000;

    private static readonly string[] Elements =
    [
        "!doctype", "html", "head", "body", "p", "div", "span", "b", "i", "em", "strong", "a", "br", "table", "tr", "td", "th", "ul", "ol",
        "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "article",
        "section", "sup", "sub", "font", "figure", "img", "hr", "u", "small",
    ];

    /// <summary>Takes the prose from a page.</summary>
    /// <param name="page">The page, or a part of one.</param>
    /// <exception cref="ArgumentNullException">The page is null.</exception>
    public static PlacedText Of(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return PageWords.Prose.Of(page);
    }

    /// <summary>Whether a text has tags of HTML near its beginning, so that it is no plain text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool IsPage(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const int Farthest = 1 << 16;
        var near = text.AsSpan(0, Math.Min(text.Length, Farthest));
        while (near.IndexOf('<') is >= 0 and var tag)
        {
            near = near[(tag + 1)..];
            if (IsTag(near)) return true;
        }

        return false;
    }

    // "b>", "/p>", "a href=".
    private static bool IsTag(ReadOnlySpan<char> text)
    {
        var name = text.StartsWith('/') ? text[1..] : text;
        foreach (var element in Elements)
        {
            if (!name.StartsWith(element, StringComparison.OrdinalIgnoreCase) || name.Length == element.Length) continue;
            var behind = name[element.Length..];
            if (behind[0] == '>') return true;
            var end = behind.IndexOf('>');
            if (end is < 0 or > LongestTag || behind[0] is not (' ' or '/' or '\n' or '\t' or '\r')) continue;
            if (behind[end - 1] == '/' || behind[..end].Contains('=') || element[0] == '!') return true;
        }

        return false;
    }
}
