namespace FactTracker.Reading;

/// <summary>What a language knows of one word or sign. A word may be several things at once: "second" is a place and a time, "may" a month and a doubt.</summary>
internal sealed record Lexeme
{
    /// <summary>A word the language knows nothing of.</summary>
    public static Lexeme Unknown { get; } = new();

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
    public IReadOnlyList<Phrase> Phrases { get; init; } = [];

    public bool IsAbbreviation => Can(WordUse.Abbreviation);

    /// <summary>Whether the word has any of these uses.</summary>
    public bool Can(WordUse uses) => (Uses & uses) != 0;
}
