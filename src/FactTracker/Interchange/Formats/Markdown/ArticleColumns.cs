using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>The columns of an article's table, in the order a reader needs them.</summary>
internal static class ArticleColumns
{
    /// <summary>The members of a claim that the columns show.</summary>
    public static readonly string[] Shown =
        ["id", "text", "subject", "property", "value", "when", "place",
            "claimant", "stated", "modality", "condition", "likelihood", "confidence", "status", "statusReason", "reviews", "citations"];

    /// <summary>All columns.</summary>
    public static IReadOnlyList<ArticleColumn> Of(ClaimSet set, CultureInfo culture)
    {
        var book = Wordbook.For(culture);
        var labels = book.Phrases.Labels;
        return
        [
            new(Headings.Claim, claim => MarkdownEscapes.Of(claim.Text ?? (claim.ToStatement(culture) is null ? claim.Id.Text : ""))),
            new(Headings.Subject, claim => Words(claim, claim.Subject)),
            new(Headings.Property, claim => claim.Property is { } property ? Words(claim, [property]) : ""),
            new(Headings.Value, claim => Words(claim, claim.Value)),
            new(labels.When, claim => claim.When is { } when ? Words(claim, [when]) : ""),
            Detail(labels.Place), Detail(labels.Claimant), Detail(labels.Stated), Detail(labels.Modality), Detail(labels.Condition),
            Detail(labels.Likelihood), Detail(labels.Confidence), Detail(labels.Status),
            new(labels.Review, claim => string.Join("; ", claim.Reviews.Select(review => ReviewOf(review, culture)))),
        ];

        // The words of a source that the text of the claim has already are not repeated.
        string Words(Claim claim, ValueList<ClaimValue> values) => MarkdownEscapes.Of(ValueWording.ToWords(
            [.. values.Select(value => Repeats(claim, value) ? value with { Words = null } : value)], book));

        ArticleColumn Detail(string label) => new(label, claim => MarkdownEscapes.Of(string.Join("; ",
            claim.ToDetails(set, culture)
                .Where(detail => detail.Label == label && !claim.Qualifiers.Any(qualifier => qualifier.Name == label))
                .Select(detail => detail.Words))));
    }

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
