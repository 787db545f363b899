namespace FactTracker.Analysis;

/// <summary>Defines how a series is made of claims: which claims count, what a gap is, and how certain a change must be.</summary>
/// <remarks>Immutable; equal by content. The name is recorded in every answer, so change it with the members.</remarks>
/// <example><code>SeriesPolicy.Default with { Name = "with withdrawn claims", IncludesWithdrawn = true }</code></example>
public sealed record SeriesPolicy
{
    /// <summary>The default policy, named "everyday".</summary>
    public static SeriesPolicy Default { get; } = new();

    /// <summary>The name, which is recorded in the answers.</summary>
    public string Name { get; init; } = "everyday";

    /// <summary>The profile that converts hedges to ranges.</summary>
    public QuantityProfile Profile { get; init; } = QuantityProfile.Default;

    /// <summary>
    /// Whether claims that no longer stand are included: superseded, retracted, refuted, denied and deprecated ones. They are left out by
    /// default, and listed as left out.
    /// </summary>
    public bool IncludesWithdrawn { get; init; }

    /// <summary>
    /// How much longer than the usual step, the median, a step in time must be to count as a gap; above 1. By default 1.5.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not above 1.</exception>
    public decimal GapFactor
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, 1);
            field = value;
        }
    } = 1.5m;

    /// <summary>The least number of steps in time for a rhythm, so that gaps can be found; at least 2, by default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2.</exception>
    public int LeastSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            field = value;
        }
    } = 3;

    /// <summary>
    /// The confidence level of the test whether a change exceeds the margins of error, above 0 and below 1; by default 0.95.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public decimal Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 1);
            field = value;
        }
    } = 0.95m;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
