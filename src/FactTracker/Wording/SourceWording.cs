using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Describes sources in words.</summary>
/// <remarks>
/// References use FactTracker's own style, not a style of the Citation Style Language: plain text, with its parts in a fixed order and
/// separated by commas. The README of the folder describes it.
/// </remarks>
/// <example><code>
/// source.ToReference(english); // “Secret file”, newspaper article, in “The Weekly”, pages 3–4, A Newspaper, 7 June 2025
/// </code></example>
public static class SourceWording
{
    extension(Source source)
    {
        /// <summary>
        /// Returns the reference as it was printed, or otherwise authors, title, kind, container, publisher, date,
        /// standing (if it is not the default) and address.
        /// </summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public string ToReference(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(source);
            if (source.Words is { } printed) return printed;
            var book = Wordbook.For(culture);
            return string.Join(", ", Parts(source, book));
        }

        /// <summary>Returns the reference for a bibliography, with the identifiers and the date of access.</summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        /// <example><code>
        /// source.ToFullReference(english); // …, 7 June 2025, https://example.org/a, DOI 10.1000/182, seen 18 September 2025
        /// </code></example>
        public string ToFullReference(CultureInfo culture)
        {
            var reference = source.ToReference(culture);
            if (source.Words is not null) return reference;
            var book = Wordbook.For(culture);
            return string.Join(", ", [reference, .. source.Identifiers.Select(Identifier), .. Seen(source, book)]);
        }

        /// <summary>Returns a short reference that identifies the source: title, publisher and date.</summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public string ToShortReference(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(source);
            var book = Wordbook.For(culture);
            return string.Join(", ", [Name(source, book), .. Publication(source, book)]);
        }

        /// <summary>Returns the details that the reference omits: reliability, basis, archived copies and identifiers.</summary>
        /// <param name="set">The claim set that contains the source.</param>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public IReadOnlyList<WordedDetail> ToDetails(ClaimSet set, CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(source);
            ArgumentNullException.ThrowIfNull(set);
            return new SetWording(set, culture).DetailsOf(source);
        }
    }

    /// <summary>The address and the date of an archived copy.</summary>
    internal static string ToWords(ArchivedCopy copy, Wordbook book) =>
        copy.At is { } at ? Phrases.Fill(book.Phrases.ArchivedAt, copy.Url.Text, at.ToWords(book.Culture)) : copy.Url.Text;

    private static IEnumerable<string> Parts(Source source, Wordbook book)
    {
        if (!source.Authors.IsEmpty) yield return AgentWording.ToWords(source.Authors, book);
        yield return Name(source, book);
        if (source.Kind != SourceKind.Document && source.Kind != SourceKind.Unnamed) yield return book.Phrases.Of(source.Kind);
        foreach (var part in ContainerWording.Parts(source, book))
        {
            yield return part;
        }

        foreach (var part in Publication(source, book))
        {
            yield return part;
        }

        if (source.Status != SourceStatus.Published) yield return book.Phrases.Of(source.Status);
        if (source.Title is not null && source.Url is { } url) yield return url.Text;
    }

    /// <summary>The details of a source.</summary>
    internal static List<WordedDetail> Details(Source source, SetWording wording)
    {
        var (book, details) = (wording.Book, new List<WordedDetail>());
        var labels = book.Phrases.Labels;
        if (source.Status != SourceStatus.Published || source.StatusReason is not null)
            details.Add(new(labels.Status, WithReason(book.Phrases.Of(source.Status), source.StatusReason)));
        if (source.Reliability is { } reliability) details.Add(new(labels.Rating, AdmiraltyWording.ToWords(reliability, book)));
        if (source.BasedOn is { } basis) details.Add(new(labels.BasedOn, new BasisWording(wording).ToWords(basis)));
        if (source.PartOf is { } whole)
        {
            var isKnown = wording.Set.Sources.TryGet(whole, out var found);
            details.Add(new(labels.PartOf, isKnown ? wording.ShortReferenceOf(found!) : whole.Text));
        }

        if (source.Accessed is { } accessed) details.Add(new(labels.Accessed, accessed.ToWords(book.Culture)));
        foreach (var copy in source.Archived)
        {
            details.Add(new(labels.Archived, ToWords(copy, book)));
        }

        foreach (var identifier in source.Identifiers)
        {
            details.Add(new(identifier.Scheme, string.Join(", ", (IEnumerable<string>)identifier.Values)));
        }

        if (source.License is { } license) details.Add(new(labels.License, license));
        if (MarkingWording.ToWords(source.Marking, book) is { } marking) details.Add(new(labels.Marking, marking));
        if (source.Notes is { } notes) details.Add(new(labels.Notes, notes));
        if (source.Extensions.Without(ContainerWording.Csl) is { Count: > 0 } others)
            details.Add(new(labels.Extensions, others.ToString()));
        return details;
    }

    private static string WithReason(string status, string? reason) => reason is null ? status : $"{status}: {reason}";

    private static IEnumerable<string> Publication(Source source, Wordbook book)
    {
        if (source.Publisher is { } publisher) yield return publisher.ToWords();
        if (source.Published is { } published) yield return Date(published, book);
    }

    private static string Identifier(Identifier identifier) =>
        $"{identifier.Scheme.ToUpperInvariant()} {string.Join(' ', (IEnumerable<string>)identifier.Values)}";

    private static IEnumerable<string> Seen(Source source, Wordbook book)
    {
        if (source.Accessed is { } accessed && (accessed.AsDate is not null || accessed.Words is not null))
            yield return Phrases.Fill(book.Phrases.Seen, Date(accessed, book));
    }

    // An unknown date can still have words: "in press".
    private static string Date(DateStatement date, Wordbook book) =>
        date is UnknownValue { Words: { } words } && !string.IsNullOrWhiteSpace(words) ? words : date.ToWords(book.Culture);

    private static string Name(Source source, Wordbook book)
    {
        if (source.Title is { } title) return book.Quote(title);
        if (source.Words is { } printed) return printed;
        if (source.Url is { } url) return url.Text;
        return source.Kind == SourceKind.Unnamed ? book.Phrases.UnnamedSource : source.Id.Text;
    }
}
