namespace FactTracker;

/// <summary>What one hedge means in numbers: where the possible numbers begin and where they end, seen from the amount.</summary>
/// <remarks>Equal by content. Bounds that stand beside the amount take the place of the halo.</remarks>
/// <example><code>
/// new HedgeReading(Approximation.JustOver, HedgeEnd.AmountExcluded, HedgeEnd.WithinHalo); // above the amount, and near it
/// </code></example>
public sealed record HedgeReading
{
    /// <summary>Says what a hedge means.</summary>
    /// <param name="hedge">The hedge; one that is on no list may be given a meaning too.</param>
    /// <param name="lower">Where the possible numbers begin.</param>
    /// <param name="upper">Where they end.</param>
    /// <exception cref="ArgumentException">No number lies between the two ends.</exception>
    public HedgeReading(Approximation hedge, HedgeEnd lower, HedgeEnd upper)
    {
        ArgumentNullException.ThrowIfNull(hedge);
        if (IsEmpty(lower, upper))
            throw new ArgumentException($"From {lower} to {upper} there is no number, so \"{hedge}\" could never be true; move an end.");
        Hedge = hedge;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The word.</summary>
    public Approximation Hedge { get; }

    /// <summary>Where the possible numbers begin.</summary>
    public HedgeEnd Lower { get; }

    /// <summary>Where the possible numbers end.</summary>
    public HedgeEnd Upper { get; }

    /// <summary>Whether the number is the amount or above it.</summary>
    public bool IsUpward => Lower is HedgeEnd.Amount or HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo && Upper is HedgeEnd.None or HedgeEnd.WithinHalo;

    /// <summary>Whether the number is the amount or below it.</summary>
    public bool IsDownward => Upper is HedgeEnd.Amount or HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo && Lower is HedgeEnd.None or HedgeEnd.WithinHalo;

    /// <summary>Whether the number is near the amount, on either side.</summary>
    public bool IsAround => Lower == HedgeEnd.WithinHalo && Upper == HedgeEnd.WithinHalo;

    /// <summary>The reading without halos: no more than the word rules out by itself.</summary>
    internal HedgeReading AsWritten => new(Hedge, Bare(Lower), Bare(Upper));

    private static HedgeEnd Bare(HedgeEnd end) => end switch
    {
        HedgeEnd.WithinHalo => HedgeEnd.None,
        HedgeEnd.BeyondHalo => HedgeEnd.AmountExcluded,
        _ => end,
    };

    // The places of the ends from left to right: before the amount, at it, behind it. Halos may be as narrow as nothing, so what only a halo keeps apart is not empty.
    private static bool IsEmpty(HedgeEnd lower, HedgeEnd upper) => (lower, upper) switch
    {
        (HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo, HedgeEnd.Amount or HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo) => true,
        (HedgeEnd.Amount, HedgeEnd.AmountExcluded or HedgeEnd.BeyondHalo) => true,
        (HedgeEnd.WithinHalo, HedgeEnd.BeyondHalo) or (HedgeEnd.BeyondHalo, HedgeEnd.WithinHalo) => true,
        _ => false,
    };
}
