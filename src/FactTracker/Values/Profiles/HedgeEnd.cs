namespace FactTracker;

/// <summary>The position of one end of the range of a hedge, relative to its amount.</summary>
/// <remarks>
/// The halo is the neighbourhood of the amount that "about" covers (<see cref="QuantityProfile.LeastHalo"/>). <c>default</c> is
/// <see cref="None"/>: the range has no end on this side.
/// </remarks>
public enum HedgeEnd
{
    /// <summary>The range has no end on this side.</summary>
    None,

    /// <summary>The range ends at the amount and includes it.</summary>
    Amount,

    /// <summary>The range ends at the amount and excludes it.</summary>
    AmountExcluded,

    /// <summary>
    /// The range ends at the edge of the halo on this side and includes it: below the amount for a lower end, above it for an upper end.
    /// </summary>
    WithinHalo,

    /// <summary>
    /// The range ends at the edge of the halo on the other side and excludes it: above the amount for a lower end, below it for an upper
    /// end.
    /// </summary>
    BeyondHalo,
}
