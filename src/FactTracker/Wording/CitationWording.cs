using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Describes citations in words.</summary>
/// <example><code>foreach (var (label, words) in citation.ToDetails(set, english)) Console.WriteLine($"{label}: {words}");</code></example>
public static class CitationWording
{
    extension(Citation citation)
    {
        /// <summary>
        /// Returns the source, followed by the other details of the citation: stance, place, quote, grade, basis, and the date it was seen.
        /// </summary>
        /// <param name="set">The claim set that contains the sources.</param>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public IReadOnlyList<WordedDetail> ToDetails(ClaimSet set, CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new SetWording(set, culture).DetailsOf(citation);
        }
    }

    /// <summary>The details of a citation.</summary>
    internal static List<WordedDetail> Details(Citation citation, SetWording wording)
    {
        var (book, details) = (wording.Book, new List<WordedDetail>());
        var labels = book.Phrases.Labels;
        wording.Set.Sources.TryGet(citation.Source, out var source);
        details.Add(new(labels.Source, source is null ? citation.Source.Text : wording.ReferenceOf(source)));
        if (citation.Stance != Stance.Supports) details.Add(new(labels.Stance, book.Phrases.Of(citation.Stance)));
        if (citation.Locator is { } locator) details.Add(new(labels.Locator, locator.ToString()));
        if (citation.Quote is { } quote) details.Add(new(labels.Quote, book.Quote(quote.Exact)));
        if (AdmiraltyWording.ToWords(citation, source, book) is { } rating) details.Add(new(labels.Rating, rating));
        if (Basis(citation, source, wording) is { } basis) details.Add(new(labels.BasedOn, basis));
        if ((citation.Accessed ?? source?.Accessed) is { } accessed) details.Add(new(labels.Accessed, accessed.ToWords(book.Culture)));
        foreach (var copy in citation.Archived.Concat(source?.Archived ?? default))
        {
            details.Add(new(labels.Archived, SourceWording.ToWords(copy, book)));
        }

        if (citation.Notes is { } notes) details.Add(new(labels.Notes, notes));
        if (citation.Extensions.Count > 0) details.Add(new(labels.Extensions, citation.Extensions.ToString()));
        return details;
    }

    // When the citation does not state its basis, the source's own list is an upper limit.
    private static string? Basis(Citation citation, Source? source, SetWording wording) => citation.BasedOn is { } stated
        ? new BasisWording(wording).ToWords(stated)
        : source is null ? null : wording.BasisOf(source);
}
