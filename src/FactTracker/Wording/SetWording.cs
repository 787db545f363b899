using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>
/// Describes many records of one set in words: what is the same for all citations of a source is composed once.
/// </summary>
/// <remarks>
/// It returns the same words as the methods <c>ToDetails</c> of claims, citations and sources, which are shorter to write for a single
/// record. It keeps the words of a limited number of sources. Not thread-safe.
/// </remarks>
/// <example><code>
/// var wording = new SetWording(set, english);
/// foreach (var (label, words) in set.Claims.SelectMany(wording.DetailsOf)) Console.WriteLine($"{label}: {words}");
/// </code></example>
public sealed class SetWording
{
    private const int MostKept = 4096; // Sources. Those of a set that has more are rarely cited often.
    private readonly Dictionary<SourceId, SourceWords> _sources = [];

    /// <summary>Creates the wording of a set.</summary>
    /// <param name="set">The claim set that contains the records and their sources.</param>
    /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
    public SetWording(ClaimSet set, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(set);
        (Set, Book) = (set, Wordbook.For(culture));
    }

    internal ClaimSet Set { get; }

    internal Wordbook Book { get; }

    /// <summary>Returns the details of a claim, except its text and its citations.</summary>
    /// <param name="claim">The claim.</param>
    public IReadOnlyList<WordedDetail> DetailsOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimDetails(claim, Set, Book).All();
    }

    /// <summary>Those of the details of a claim that a table has columns for.</summary>
    internal IReadOnlyList<WordedDetail> TableDetailsOf(Claim claim) => new ClaimDetails(claim, Set, Book).OfTable();

    /// <summary>
    /// Returns the source of a citation, followed by its other details: stance, place, quote, grade, basis, and the date it was seen.
    /// </summary>
    /// <param name="citation">The citation.</param>
    public IReadOnlyList<WordedDetail> DetailsOf(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return CitationWording.Details(citation, this);
    }

    /// <summary>Returns the details of a source that its reference omits: reliability, basis, archived copies and identifiers.</summary>
    /// <param name="source">The source.</param>
    public IReadOnlyList<WordedDetail> DetailsOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return SourceWording.Details(source, this);
    }

    /// <summary>The reference of a source of the set.</summary>
    internal string ReferenceOf(Source source) => WordsOf(source).Reference ??= source.ToReference(Book.Culture);

    /// <summary>The short reference of a source of the set.</summary>
    internal string ShortReferenceOf(Source source) => WordsOf(source).ShortReference ??= source.ToShortReference(Book.Culture);

    /// <summary>What a source of the set is based on at most, as is said of a citation that does not say what it is based on.</summary>
    internal string? BasisOf(Source source)
    {
        if (source.BasedOn is not { } most) return null;
        if (WordsOf(source).Basis is { } known) return known;
        var words = new BasisWording(this).ToSomeWords(most);
        if (!most.IsEmpty) words = Phrases.Fill(Book.Phrases.AtMost, words);
        WordsOf(source).Basis = words;
        return words;
    }

    private SourceWords WordsOf(Source source)
    {
        if (_sources.TryGetValue(source.Id, out var words)) return words;
        if (_sources.Count == MostKept) _sources.Clear();
        words = new SourceWords();
        _sources.Add(source.Id, words);
        return words;
    }

    private sealed class SourceWords
    {
        public string? Reference { get; set; }

        public string? ShortReference { get; set; }

        public string? Basis { get; set; }
    }
}
