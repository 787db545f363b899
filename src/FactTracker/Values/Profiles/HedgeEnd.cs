namespace FactTracker;

/// <summary>Where a hedge puts one end of the numbers it leaves possible, seen from its amount.</summary>
/// <remarks>
/// The halo is the nearness of the amount: as far as "about" reaches (<see cref="QuantityProfile.LeastHalo"/>). <c>default</c> is
/// <see cref="None"/>: no end on this side.
/// </remarks>
public enum HedgeEnd
{
    /// <summary>No end on this side.</summary>
    None,

    /// <summary>The amount itself, which is possible.</summary>
    Amount,

    /// <summary>The amount itself, which is not possible.</summary>
    AmountExcluded,

    /// <summary>As far as the halo reaches on this side, its edge included: below the amount for a lower end, above it for an upper.</summary>
    WithinHalo,

    /// <summary>Where the halo on the other side ends, its edge left out: above the amount for a lower end, below it for an upper.</summary>
    BeyondHalo,
}
