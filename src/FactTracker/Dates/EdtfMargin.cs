namespace FactTracker;

/// <summary>
/// By how much a qualifier widens a date on both sides, by the finest component it qualifies: <c>2004~</c> by years, <c>2004-06~</c> by months,
/// <c>2004-06-11~</c> by days.
/// </summary>
/// <remarks>Equality is by content. <c>default</c> is no margin.</remarks>
/// <example><code>new EdtfPolicy { Name = "circa 5 years", Approximate = new EdtfMargin(Years: 5, Months: 1, Days: 3) }</code></example>
/// <param name="Years">For a qualified year, zero or more.</param>
/// <param name="Months">For a qualified month or season, zero or more.</param>
/// <param name="Days">For a qualified day, zero or more.</param>
public readonly record struct EdtfMargin(int Years, int Months, int Days)
{
    /// <summary>No widening.</summary>
    public static EdtfMargin None => default;

    internal EdtfMargin Plus(EdtfMargin other) => new(Years + other.Years, Months + other.Months, Days + other.Days);
}
