using System.Collections.Immutable;

namespace FactTracker.Reading;

/// <summary>What a language knows of one word or sign. A word may be several things at once: "second" is a place and a time, "may" a month and a doubt.</summary>
internal sealed record Lexeme
{
    /// <summary>A word the language knows nothing of.</summary>
    public static Lexeme Unknown { get; } = new();

    private readonly ulong _kinds; // A bit for each kind of phrase it starts.

    /// <summary>A number below a hundred: 3, 13, 30.</summary>
    public decimal? Cardinal { get; init; }

    /// <summary>What multiplies the number before it: 12, 100, 1000.</summary>
    public decimal? Scale { get; init; }

    /// <summary>The same in letters right behind digits: "k", "bn".</summary>
    public decimal? SuffixScale { get; init; }

    /// <summary>A place in an order, or the lower half of a fraction: 3 for "third" and "thirds".</summary>
    public decimal? Ordinal { get; init; }

    /// <summary>A part with a name of its own: 0.5 for "half".</summary>
    public decimal? Fraction { get; init; }

    /// <summary>The number of a month.</summary>
    public int? Month { get; init; }

    /// <summary>The number of a day of the week, Monday being 1.</summary>
    public int? Weekday { get; init; }

    /// <summary>The EDTF code of a season, 21 to 24.</summary>
    public int? Season { get; init; }

    /// <summary>A stretch of the calendar.</summary>
    public TimeUnit TimeUnit { get; init; }

    /// <summary>The first year of a decade by name, such as 20 for the twenties.</summary>
    public int? Decade { get; init; }

    /// <summary>What it can do.</summary>
    public WordUse Uses { get; init; }

    /// <summary>The phrases that start with it, the longest first.</summary>
    public ImmutableArray<Phrase> Phrases
    {
        get;
        init
        {
            field = value;
            _kinds = value.Aggregate(0UL, (kinds, phrase) => kinds | Bit(phrase.Kind));
        }
    } = [];

    /// <summary>What may begin with the word, as far as it tells by itself.</summary>
    public Opening Opens { get; init; }

    public bool IsAbbreviation => Can(WordUse.Abbreviation);

    /// <summary>Whether it names a time by itself: a weekday, a month, a unit of the calendar, "yesterday".</summary>
    public bool TellsTime => Month is not null || Weekday is not null || TimeUnit != TimeUnit.None || Starts(PhraseKind.Today);

    /// <summary>Whether the language knows anything of it.</summary>
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

    /// <summary>Whether the word has any of these uses.</summary>
    public bool Can(WordUse uses) => (Uses & uses) != 0;

    private static ulong Bit(PhraseKind kind) => 1UL << (int)kind;
}
