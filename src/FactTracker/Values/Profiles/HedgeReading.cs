namespace FactTracker;

/// <summary>The numeric meaning of one hedge: where the range of possible numbers begins and ends, relative to the amount.</summary>
/// <remarks>Equality is by content. Explicit bounds of a quantity take the place of the halo.</remarks>
/// <example><code>
/// new HedgeReading(Approximation.JustOver, HedgeEnd.AmountExcluded, HedgeEnd.WithinHalo); // above the amount, and near it
/// </code></example>
public sealed record HedgeReading
{
    /// <summary>Creates a reading of a hedge.</summary>
    /// <param name="hedge">The hedge. A hedge that is not on any list can have a reading too.</param>
    /// <param name="lower">Where the range begins.</param>
    /// <param name="upper">Where the range ends.</param>
    /// <exception cref="ArgumentException">The range between the two ends is empty.</exception>
    public HedgeReading(Approximation hedge, HedgeEnd lower, HedgeEnd upper)
    {
        ArgumentNullException.ThrowIfNull(hedge);
        if (IsEmpty(lower, upper))
            throw new ArgumentException($"The range from {lower} to {upper} is empty, so \"{hedge}\" could never be true; move an end.");
        Hedge = hedge;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The hedge whose range of numbers the reading defines.</summary>
    public Approximation Hedge { get; }

    /// <summary>Where the range begins.</summary>
    public HedgeEnd Lower { get; }

    /// <summary>Where the range ends.</summary>
    public HedgeEnd Upper { get; }

    /// <summary>Whether the number is the amount or above it.</summary>
    public bool IsUpward =>
        Lower is HedgeEnd.Amount or HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo && Upper is HedgeEnd.None or HedgeEnd.WithinHalo;

    /// <summary>Whether the number is the amount or below it.</summary>
    public bool IsDownward =>
        Upper is HedgeEnd.Amount or HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo && Lower is HedgeEnd.None or HedgeEnd.WithinHalo;

    /// <summary>Whether the number is near the amount, on either side.</summary>
    public bool IsAround => Lower == HedgeEnd.WithinHalo && Upper == HedgeEnd.WithinHalo;

    /// <summary>The reading without halos: what the word alone implies.</summary>
    internal HedgeReading AsWritten => new(Hedge, Bare(Lower), Bare(Upper));

    private static HedgeEnd Bare(HedgeEnd end) => end switch
    {
        HedgeEnd.WithinHalo => HedgeEnd.None,
        HedgeEnd.BeyondHalo => HedgeEnd.AmountExcluded,
        _ => end,
    };

    // The possible positions from left to right: before the amount, at it, after it. A halo may have no width, so a range that is not
    // empty only thanks to a halo counts as not empty.
    private static bool IsEmpty(HedgeEnd lower, HedgeEnd upper) => (lower, upper) switch
    {
        (HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo, HedgeEnd.Amount or HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo) => true,
        (HedgeEnd.Amount, HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo) => true,
        (HedgeEnd.WithinHalo, HedgeEnd.BeyondHalo) or (HedgeEnd.BeyondHalo, HedgeEnd.WithinHalo) => true,
        _ => false,
    };
}
