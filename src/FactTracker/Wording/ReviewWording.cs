using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Describes reviews in words.</summary>
/// <example><code>review.ToWords(english); // mostly false, according to A Fact-checker, 3 May 2024</code></example>
public static class ReviewWording
{
    extension(Review review)
    {
        /// <summary>Returns the verdict and the rating, followed by the reviewer, the date, the title and the address.</summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public string ToWords(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(review);
            var book = Wordbook.For(culture);
            return string.Join(", ", Parts(review, book));
        }
    }

    private static IEnumerable<string> Parts(Review review, Wordbook book)
    {
        if (review.Verdict is { } verdict) yield return book.Phrases.Of(verdict);
        if (review.Rating?.Label is { } label && !Repeats(label, review.Verdict, book)) yield return book.Quote(label);
        if (review.Rating?.Value is { } value) yield return Rating(value, review.Rating, book);
        if (review.Author is { } author) yield return Phrases.Fill(book.Phrases.AccordingTo, author.ToWords());
        if (review.Published is { } published) yield return published.ToWords(book.Culture);
        if (review.Title is { } title) yield return book.Quote(title);
        if (review.Summary is { } summary) yield return summary;
        if (review.Url is { } url) yield return url.Text;
    }

    // "Mostly True", whose verdict is mostly true.
    private static bool Repeats(string label, Verdict? verdict, Wordbook book) =>
        verdict is not null && label.Trim().Equals(book.Phrases.Of(verdict), StringComparison.OrdinalIgnoreCase);

    private static string Rating(decimal value, Rating rating, Wordbook book)
    {
        var words = NumberWording.ToWords(value, book);
        return rating is { Worst: { } worst, Best: { } best }
            ? Phrases.Fill(book.Phrases.RatedOutOf, words, NumberWording.ToWords(worst, book), NumberWording.ToWords(best, book))
            : words;
    }
}
