using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>The columns of an article's table, in the order a reader needs them.</summary>
internal sealed class ArticleColumns
{
    /// <summary>The members of a claim that the columns show.</summary>
    public static readonly string[] Shown =
        ["id", "text", "subject", "property", "value", "when", "place",
            "claimant", "stated", "modality", "condition", "likelihood", "confidence", "status", "statusReason", "reviews", "citations"];

    private const int OfClaim = 0, OfSubject = 1, OfProperty = 2, OfValue = 3, OfWhen = 4, FirstDetail = 5;

    private const int MostKept = 1 << 16; // Cells. A set that has more different values rarely repeats them.

    // The reader of the native format creates equal values once, and a set repeats its subjects, properties, dates and amounts.
    private readonly Dictionary<ClaimValue, string> _known = new(ReferenceEqualityComparer.Instance);
    private readonly SetWording _wording;
    private readonly CultureInfo _culture;
    private readonly Wordbook _book;
    private readonly string[] _headings;

    public ArticleColumns(ClaimSet set, CultureInfo culture)
    {
        (_wording, _culture, _book) = (new SetWording(set, culture), culture, Wordbook.For(culture));
        var labels = _book.Phrases.Labels;
        _headings =
        [
            Headings.Claim, Headings.Subject, Headings.Property, Headings.Value, labels.When,
            labels.Place, labels.Claimant, labels.Stated, labels.Modality, labels.Condition, labels.Likelihood, labels.Confidence,
            labels.Status, labels.Review,
        ];
    }

    /// <summary>The headings of all columns.</summary>
    public IReadOnlyList<string> All => _headings;

    /// <summary>Returns the cell of a claim in each column; those that have nothing to say are empty.</summary>
    public string[] CellsOf(Claim claim)
    {
        var cells = new string[_headings.Length];
        Array.Fill(cells, "");
        cells[OfClaim] = MarkdownEscapes.Of(claim.Text ?? (claim.ToStatement(_culture) is null ? claim.Id.Text : ""));
        cells[OfSubject] = Words(claim, claim.Subject);
        if (claim.Property is { } property) cells[OfProperty] = Words(claim, [property]);
        cells[OfValue] = Words(claim, claim.Value);
        if (claim.When is { } when) cells[OfWhen] = Words(claim, [when]);
        AddDetails(cells, claim);
        cells[^1] = string.Join("; ", claim.Reviews.Select(review => ReviewOf(review, _culture)));
        return cells;
    }

    // Each column shows the details with its label; a qualifier of that name is not such a detail.
    private void AddDetails(string[] cells, Claim claim)
    {
        var words = new string?[_headings.Length];
        foreach (var (label, detail) in _wording.TableDetailsOf(claim))
        {
            var column = Array.IndexOf(_headings, label, FirstDetail, _headings.Length - FirstDetail - 1);
            if (column < 0 || claim.Qualifiers.Any(qualifier => qualifier.Name == label)) continue;
            words[column] = words[column] is { } others ? $"{others}; {detail}" : detail;
        }

        for (var column = FirstDetail; column < words.Length; column++)
        {
            if (words[column] is { } given) cells[column] = MarkdownEscapes.Of(given);
        }
    }

    private string Words(Claim claim, ValueList<ClaimValue> values)
    {
        if (values.IsEmpty) return "";
        if (values.Count > 1 || values[0].Words is not null) return WordsOf(claim, values);
        if (_known.TryGetValue(values[0], out var known)) return known;
        var words = WordsOf(claim, values);
        if (_known.Count < MostKept) _known.Add(values[0], words);
        return words;
    }

    // The words of a source that the text of the claim has already are not repeated.
    private string WordsOf(Claim claim, ValueList<ClaimValue> values) => MarkdownEscapes.Of(ValueWording.ToWords(
        [.. values.Select(value => Repeats(claim, value) ? value with { Words = null } : value)], _book));

    private static bool Repeats(Claim claim, ClaimValue value) =>
        value.Words is { } words && claim.Text is { } text && text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string ReviewOf(Review review, CultureInfo culture)
    {
        var words = MarkdownEscapes.Of((review with { Url = null }).ToWords(culture));
        if (review.Url is not { } url) return words;
        return words.Length == 0
            ? MarkdownEscapes.Link(url)
            : MarkdownEscapes.Link(words, url) + (url.IsWeb ? "" : $", {MarkdownEscapes.Of(url.Text)}");
    }
}
