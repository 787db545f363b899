namespace FactTracker.Analysis;

/// <summary>One value of a series: what one claim states.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="When">The time for which the claim holds, or null when it is not stated.</param>
/// <param name="Values">The values as the claim states them, at least one.</param>
public sealed record SeriesValue(ClaimId Claim, DateStatement? When, ValueList<ClaimValue> Values)
{
    /// <summary>
    /// The number in the unit of the series. Null when the claim does not state one number, when its unit does not convert, or when a
    /// conversion leaves nothing known.
    /// </summary>
    public Quantity? Quantity { get; internal init; }

    /// <summary>Who measured or claimed it, in words; empty when not known.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>What else defines the value.</summary>
    internal SeriesDefinition Definition { get; init; } = SeriesDefinition.None;

    /// <summary>Returns the values in one line.</summary>
    public override string ToString() => string.Join(", ", Values.Select(value => value.ToString()));
}
