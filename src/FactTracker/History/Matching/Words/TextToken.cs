namespace FactTracker.History;

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="At">Where its folded letters start among those of all pieces.</param>
/// <param name="Length">How many letters these are.</param>
internal readonly record struct TextToken(TextTokenKind Kind, int Start, int End, int At, int Length)
{
    /// <summary>The value of a number.</summary>
    public decimal Value { get; init; }

    /// <summary>The year of a day or a month in digits.</summary>
    public int Year { get; init; }

    /// <summary>Its month, from 1 to 12.</summary>
    public int MonthOfYear { get; init; }

    /// <summary>Its day, from 1 to 31, or 0 for a month.</summary>
    public int DayOfMonth { get; init; }

    /// <summary>Whether more than spaces or a hyphen stands between it and the piece before it.</summary>
    public bool FollowsBreak { get; init; }
}
