using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using FactTracker.Confidences;

namespace FactTracker;

/// <summary>
/// A published scale that assigns probabilities to words of likelihood or confidence: ICD 203, the five scales of STIX 2.1, those of the
/// IPCC, Kent's, and PHIA's.
/// </summary>
/// <remarks>
/// <para>The <see cref="Id"/> of a scale includes its edition, because editions change the bands. The README of the folder has every table,
/// and the reason for each interpretation.</para>
/// <para>There is a single instance of each scale, so equality is by reference. Scales are immutable and thread-safe.</para>
/// <example><code>
/// ConfidenceScale.Icd203.TermFor(0.8m);   // very likely: a shared end belongs to the band that starts there
/// ConfidenceScale.IpccAr5.TermFor(0.97m); // extremely likely: the narrowest of the nested terms
/// ConfidenceScale.Phia2025.TermFor(0.07m); // null: the yardstick leaves gaps on purpose
/// </code></example>
/// </remarks>
public sealed class ConfidenceScale
{
    private readonly FrozenDictionary<string, (ScaleTerm Term, int? Column)> _words;
    private readonly bool _nested;

    internal ConfidenceScale(string id, string name, TermRow[] rows, bool nested = false, int wordColumns = 1)
    {
        Id = id;
        Name = name;
        WordColumns = wordColumns;
        Terms = Array.AsReadOnly(Array.ConvertAll(rows, row => new ScaleTerm(id, row)));
        _nested = nested;
        _words = IndexWords().ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>US Intelligence Community Directive 203 (2015), id <c>icd203</c>.</summary>
    public static ConfidenceScale Icd203 => IntelligenceScales.Icd203;

    /// <summary>Sherman Kent, Words of Estimative Probability (1964), id <c>kent1964</c>.</summary>
    public static ConfidenceScale Kent1964 => IntelligenceScales.Kent1964;

    /// <summary>
    /// The probability yardstick of the UK Professional Head of Intelligence Assessment, page of 24 March 2025, id <c>phia-2025</c>.
    /// </summary>
    public static ConfidenceScale Phia2025 => IntelligenceScales.Phia2025;

    /// <summary>STIX 2.1, appendix A, None / Low / Med / High, id <c>stix-none-low-med-high</c>.</summary>
    public static ConfidenceScale StixNoneLowMedHigh => StixScales.NoneLowMedHigh;

    /// <summary>STIX 2.1, appendix A, 0 to 10, id <c>stix-0-10</c>.</summary>
    public static ConfidenceScale StixZeroToTen => StixScales.ZeroToTen;

    /// <summary>STIX 2.1, appendix A, Admiralty credibility 1 to 6, id <c>stix-admiralty</c>.</summary>
    public static ConfidenceScale StixAdmiralty => StixScales.Admiralty;

    /// <summary>STIX 2.1, appendix A, words of estimative probability, id <c>stix-wep</c>.</summary>
    public static ConfidenceScale StixWep => StixScales.Wep;

    /// <summary>STIX 2.1, appendix A, the scale of the Director of National Intelligence, id <c>stix-dni</c>.</summary>
    public static ConfidenceScale StixDni => StixScales.Dni;

    /// <summary>IPCC, fifth and sixth assessment reports, likelihood, id <c>ipcc-ar5</c>. Its terms are nested.</summary>
    public static ConfidenceScale IpccAr5 => IpccScales.Ar5;

    /// <summary>IPCC, fourth assessment report, working group II, likelihood, id <c>ipcc-ar4</c>.</summary>
    public static ConfidenceScale IpccAr4 => IpccScales.Ar4;

    /// <summary>All scales that the library knows.</summary>
    public static IReadOnlyList<ConfidenceScale> All => ScaleCatalogue.All;

    /// <summary>The id of the scale in data, including its edition: "icd203". It is compared ordinally.</summary>
    public string Id { get; }

    /// <summary>The name of the scale for people.</summary>
    public string Name { get; }

    /// <summary>The terms from the least to the most probable. A term without probabilities comes last.</summary>
    public IReadOnlyList<ScaleTerm> Terms { get; }

    /// <summary>
    /// The number of columns of words that the standard of the scale keeps apart. It is 2 for ICD 203, which requires each product to use a
    /// single column, and otherwise 1.
    /// </summary>
    public int WordColumns { get; }

    /// <summary>Finds a scale by its id.</summary>
    /// <param name="id">The id, exactly as in <see cref="Id"/>.</param>
    /// <param name="scale">The scale, or null when the library does not know it.</param>
    public static bool TryFind(string id, [NotNullWhen(true)] out ConfidenceScale? scale) =>
        ScaleCatalogue.ById.TryGetValue(id, out scale);

    /// <summary>Finds a term by its label, by a synonym, or by all its words as a table prints them ("likely / probable").</summary>
    /// <param name="words">The words. Case is ignored, and hyphens, slashes and white space are equivalent.</param>
    /// <param name="term">The term, or null when the words are not on this scale.</param>
    public bool TryFindTerm(string words, [NotNullWhen(true)] out ScaleTerm? term)
    {
        ArgumentNullException.ThrowIfNull(words);
        term = _words.GetValueOrDefault(ScaleWords.KeyOf(words)).Term;
        return term is not null;
    }

    /// <summary>Returns the column, from 1 to <see cref="WordColumns"/>, that contains the words.</summary>
    /// <param name="words">A label or synonym, matched as by <see cref="TryFindTerm"/>.</param>
    /// <returns>Null when the words are not on this scale, or are in two columns at once ("likely / probable" in ICD 203).</returns>
    public int? WordColumnOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return _words.GetValueOrDefault(ScaleWords.KeyOf(words)).Column;
    }

    /// <summary>Converts a probability to a term.</summary>
    /// <remarks>
    /// An end that two bands share belongs to the band that starts there. If terms are nested (IPCC), the narrowest one that contains the
    /// number is chosen; of two equally narrow ones, the more probable.
    /// </remarks>
    /// <param name="probability">The probability, 0 to 1.</param>
    /// <returns>Null when the number is in a gap or outside the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is below 0 or above 1.</exception>
    public ScaleTerm? TermFor(decimal probability)
    {
        Probability.Require(probability);
        ScaleTerm? best = null;
        foreach (var term in Terms)
        {
            if (term.Interval is { } interval && interval.Contains(probability) &&
                (!_nested || best is null || interval.Width <= best.Interval!.Value.Width))
                best = term;
        }
        return best;
    }

    /// <summary>Returns the <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    private Dictionary<string, (ScaleTerm Term, int? Column)> IndexWords()
    {
        var index = new Dictionary<string, (ScaleTerm Term, int? Column)>(StringComparer.Ordinal);
        foreach (var term in Terms)
        {
            string[] words = [term.Label, .. term.Synonyms];
            for (var i = 0; i < words.Length; i++)
                index.Add(ScaleWords.KeyOf(words[i]), (term, WordColumns == 1 ? 1 : i + 1));
            index.TryAdd(ScaleWords.KeyOf(string.Join('/', words)), (term, WordColumns == 1 ? 1 : null));
        }
        return index;
    }
}
