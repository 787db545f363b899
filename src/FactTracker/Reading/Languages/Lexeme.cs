using System.Collections.Immutable;

namespace FactTracker.Reading;

/// <summary>
/// The entry of a word or sign in a lexicon. A word can have several meanings: "second" is an ordinal and a unit of time, "may" a month and
/// an estimate.
/// </summary>
internal sealed record Lexeme
{
    /// <summary>The entry of a word that the language does not know.</summary>
    public static Lexeme Unknown { get; } = new();

    private readonly ulong _kinds; // One bit for each kind of phrase that starts with it.

    /// <summary>A number below a hundred: 3, 13, 30.</summary>
    public decimal? Cardinal { get; init; }

    /// <summary>A factor for the number before it: 12, 100, 1000.</summary>
    public decimal? Scale { get; init; }

    /// <summary>The same for letters directly after digits: "k", "bn".</summary>
    public decimal? SuffixScale { get; init; }

    /// <summary>An ordinal, or the denominator of a fraction: 3 for "third" and "thirds".</summary>
    public decimal? Ordinal { get; init; }

    /// <summary>A fraction with its own name: 0.5 for "half".</summary>
    public decimal? Fraction { get; init; }

    /// <summary>The number of a month.</summary>
    public int? Month { get; init; }

    /// <summary>The number of a weekday; Monday is 1.</summary>
    public int? Weekday { get; init; }

    /// <summary>The EDTF code of a season, 21 to 24.</summary>
    public int? Season { get; init; }

    /// <summary>A calendar unit.</summary>
    public TimeUnit TimeUnit { get; init; }

    /// <summary>The first year of a named decade, such as 20 for the twenties.</summary>
    public int? Decade { get; init; }

    /// <summary>The roles of the word.</summary>
    public WordUse Uses { get; init; }

    /// <summary>The phrases that start with it, longest first.</summary>
    public ImmutableArray<Phrase> Phrases
    {
        get;
        init
        {
            field = value;
            _kinds = value.Aggregate(0UL, (kinds, phrase) => kinds | Bit(phrase.Kind));
        }
    } = [];

    /// <summary>What can begin with the word, judged by the word alone.</summary>
    public Opening Opens { get; init; }

    public bool IsAbbreviation => Can(WordUse.Abbreviation);

    /// <summary>Whether it denotes a time by itself: a weekday, a month, a calendar unit, "yesterday".</summary>
    public bool DenotesTime => Month is not null || Weekday is not null || TimeUnit != TimeUnit.None || Starts(PhraseKind.Today);

    /// <summary>Whether the language knows the word.</summary>
    public bool IsKnown => !ReferenceEquals(this, Unknown);

    /// <summary>Whether a phrase of a kind starts with it.</summary>
    public bool Starts(PhraseKind kind) => (_kinds & Bit(kind)) != 0;

    /// <summary>Whether a phrase of any of several kinds starts with it.</summary>
    public bool StartsAny(ReadOnlySpan<PhraseKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (Starts(kind)) return true;
        }

        return false;
    }

    /// <summary>Whether the word has any of these roles.</summary>
    public bool Can(WordUse uses) => (Uses & uses) != 0;

    private static ulong Bit(PhraseKind kind) => 1UL << (int)kind;
}
