namespace FactTracker;

/// <summary>
/// The amount by which a qualifier widens a date on both sides. It depends on the finest qualified part: <c>2004~</c> is widened by years,
/// <c>2004-06~</c> by months and <c>2004-06-11~</c> by days.
/// </summary>
/// <remarks>Equality is by content. <c>default</c> is <see cref="None"/>.</remarks>
/// <example><code>new EdtfPolicy { Name = "circa 5 years", Approximate = new EdtfMargin(Years: 5, Months: 1, Days: 3) }</code></example>
/// <param name="Years">The years for a qualified year, zero or more.</param>
/// <param name="Months">The months for a qualified month or season, zero or more.</param>
/// <param name="Days">The days for a qualified day, zero or more.</param>
public readonly record struct EdtfMargin(int Years, int Months, int Days)
{
    /// <summary>No widening.</summary>
    public static EdtfMargin None => default;

    internal EdtfMargin Plus(EdtfMargin other) => new(Years + other.Years, Months + other.Months, Days + other.Days);
}
