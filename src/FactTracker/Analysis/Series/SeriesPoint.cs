namespace FactTracker.Analysis;

/// <summary>One time of a series, with all values that are stated for it.</summary>
/// <remarks>
/// Values for the same days are one point: 2024 and about 2024 are. Several values are kept side by side, and never averaged. Equality is
/// by content.
/// </remarks>
/// <param name="When">The time.</param>
/// <param name="Values">The values, ordered by the id of their claims; at least one.</param>
public sealed record SeriesPoint(Edtf When, ValueList<SeriesValue> Values)
{
    /// <summary>
    /// The number of the point in the unit of the series. Where several numbers are stated, these are bounds from the least to the greatest
    /// possible one. Null when there is no number.
    /// </summary>
    public Quantity? Quantity { get; internal init; }
}
