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
            ArgumentNullException.ThrowIfNull(citation);
            ArgumentNullException.ThrowIfNull(set);
            var book = Wordbook.For(culture);
            set.Sources.TryGet(citation.Source, out var source);
            return [.. Details(citation, source, set, book)];
        }
    }

    private static IEnumerable<WordedDetail> Details(Citation citation, Source? source, ClaimSet set, Wordbook book)
    {
        var labels = book.Phrases.Labels;
        yield return new(labels.Source, source?.ToReference(book.Culture) ?? citation.Source.Text);
        if (citation.Stance != Stance.Supports) yield return new(labels.Stance, book.Phrases.Of(citation.Stance));
        if (citation.Locator is { } locator) yield return new(labels.Locator, locator.ToString());
        if (citation.Quote is { } quote) yield return new(labels.Quote, book.Quote(quote.Exact));
        if (AdmiraltyWording.ToWords(citation, source, book) is { } rating) yield return new(labels.Rating, rating);
        if (Basis(citation, source, new BasisWording(set, book), book) is { } basis) yield return new(labels.BasedOn, basis);
        if ((citation.Accessed ?? source?.Accessed) is { } accessed) yield return new(labels.Accessed, accessed.ToWords(book.Culture));
        foreach (var copy in citation.Archived.Concat(source?.Archived ?? default))
        {
            yield return new(labels.Archived, SourceWording.ToWords(copy, book));
        }

        if (citation.Notes is { } notes) yield return new(labels.Notes, notes);
        if (citation.Extensions.Count > 0) yield return new(labels.Extensions, citation.Extensions.ToString());
    }

    // When the citation does not state its basis, the source's own list is an upper limit.
    private static string? Basis(Citation citation, Source? source, BasisWording basis, Wordbook book)
    {
        if (citation.BasedOn is { } stated) return basis.ToWords(stated);
        if (source?.BasedOn is not { } most) return null;
        return most.IsEmpty ? basis.ToWords(most) : Phrases.Fill(book.Phrases.AtMost, basis.ToWords(most));
    }
}
