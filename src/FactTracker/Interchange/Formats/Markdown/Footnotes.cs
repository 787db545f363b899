using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>
/// The footnotes of an article, numbered in the order found. A citation that is repeated is one footnote. A source is given in full once
/// and in short form later.
/// </summary>
internal sealed class Footnotes(ClaimSet set, CultureInfo culture)
{
    private const int MostKept = 4096; // Sources. Those of a set that has more are rarely cited often.
    private readonly Dictionary<Citation, int> _numbers = [];
    private readonly Dictionary<SourceId, string> _shortNames = [];
    private readonly List<string> _texts = [];
    private readonly HashSet<SourceId> _given = [];
    private readonly Wordbook _book = Wordbook.For(culture);

    /// <summary>The sources that were given in full.</summary>
    public IReadOnlySet<SourceId> Given => _given;

    /// <summary>The footnotes, in order.</summary>
    public IEnumerable<string> Lines => _texts.Select((text, index) => $"{Mark(index + 1)}: {text}");

    /// <summary>Returns the mark of a citation's footnote.</summary>
    public string MarkOf(Citation citation)
    {
        // Members that the footnote does not show do not make another footnote.
        var key = new Citation(citation.Source) { Stance = citation.Stance, Locator = citation.Locator, Quote = citation.Quote };
        if (!_numbers.TryGetValue(key, out var number))
        {
            _texts.Add(TextOf(key));
            number = _texts.Count;
            _numbers.Add(key, number);
        }

        return Mark(number);
    }

    /// <summary>Returns the full reference of a source, with links.</summary>
    public string ReferenceOf(Source source)
    {
        var parts =
            new List<string> { NameOf(source.Id, (source.Title is null ? source : source with { Url = null }).ToReference(culture)) };
        if (source.Url is { } url && (source.Title is not null || source.Words is not null)) parts.Add(MarkdownEscapes.Link(url));
        else if (source.Url is { } alone) parts = [MarkdownEscapes.Link(parts[0], alone)];
        var labels = _book.Phrases.Labels;
        if (source.Accessed is { } accessed) parts.Add($"{Lower(labels.Accessed)} {MarkdownEscapes.Of(accessed.ToWords(culture))}");
        foreach (var copy in source.Archived)
        {
            var when = copy.At is { } at ? $" ({MarkdownEscapes.Of(at.ToWords(culture))})" : "";
            parts.Add($"{Lower(labels.Archived)} {MarkdownEscapes.Link(copy.Url)}{when}");
        }

        return string.Join(", ", parts);
    }

    private string TextOf(Citation citation)
    {
        var reference = !set.Sources.TryGet(citation.Source, out var source) ? MarkdownEscapes.Of(citation.Source.Text)
            : _given.Add(source.Id) ? ReferenceOf(source) : ShortNameOf(source);
        var parts = new List<string> { reference };
        if (citation.Locator is { } locator) parts.Add(MarkdownEscapes.Of(locator.ToString()));
        if (citation.Stance != Stance.Supports) parts.Add(MarkdownEscapes.Of(_book.Phrases.Of(citation.Stance)));
        if (citation.Quote is { } quote) parts.Add(MarkdownEscapes.Of(_book.Quote(quote.Exact)));
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private string ShortNameOf(Source source)
    {
        if (_shortNames.TryGetValue(source.Id, out var known)) return known;
        var name = NameOf(source.Id, source.ToShortReference(culture));
        if (_shortNames.Count < MostKept) _shortNames.Add(source.Id, name);
        return name;
    }

    // A source with a blank name is called by its id, so that no footnote is empty.
    private static string NameOf(SourceId id, string words) =>
        MarkdownEscapes.Of(words) is { Length: > 0 } name ? name : MarkdownEscapes.Of(id.Text);

    private string Lower(string label) => label.ToLower(_book.Culture);

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[^{number}]");
}
