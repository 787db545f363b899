using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>The columns of an article's table, in the order a reader needs them.</summary>
internal static class ArticleColumns
{
    /// <summary>The members of a claim that the columns show.</summary>
    public static readonly string[] Shown =
        ["id", "text", "value", "when", "place",
            "claimant", "stated", "modality", "condition", "likelihood", "confidence", "status", "statusReason", "reviews", "citations"];

    /// <summary>All columns.</summary>
    public static IReadOnlyList<ArticleColumn> Of(ClaimSet set, CultureInfo culture)
    {
        var book = Wordbook.For(culture);
        var labels = book.Phrases.Labels;
        return
        [
            new(Headings.Claim, claim => MarkdownText.Of(claim.ToWords(culture))),
            new(Headings.Value, claim => MarkdownText.Of(ValueWording.ToWords(claim.Value, book))),
            Detail(labels.When),
            Detail(labels.Place), Detail(labels.Claimant), Detail(labels.Stated), Detail(labels.Modality), Detail(labels.Condition),
            Detail(labels.Likelihood), Detail(labels.Confidence), Detail(labels.Status),
            new(labels.Review, claim => string.Join("; ", claim.Reviews.Select(review => ReviewOf(review, culture)))),
        ];

        ArticleColumn Detail(string label) => new(label, claim => MarkdownText.Of(string.Join("; ",
            claim.ToDetails(set, culture)
                .Where(detail => detail.Label == label && !claim.Qualifiers.Any(qualifier => qualifier.Name == label))
                .Select(detail => detail.Words))));
    }

    private static string ReviewOf(Review review, CultureInfo culture)
    {
        var words = MarkdownText.Of((review with { Url = null }).ToWords(culture));
        if (review.Url is not { } url) return words;
        return words.Length == 0
            ? MarkdownText.Link(url)
            : MarkdownText.Link(words, url) + (url.IsWeb ? "" : $", {MarkdownText.Of(url.Text)}");
    }
}
