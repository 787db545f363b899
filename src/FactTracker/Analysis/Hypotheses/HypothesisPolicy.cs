namespace FactTracker.Analysis;

/// <summary>All choices on which the comparison of hypotheses depends.</summary>
/// <remarks>A policy that differs in a number should have a <see cref="Name"/> of its own. Equal by content.</remarks>
/// <example><code>
/// set.CompareHypotheses(["failure", "sabotage"], HypothesisPolicy.Default with { Name = "by weights", RanksByWeight = true });
/// </code></example>
public sealed record HypothesisPolicy
{
    /// <summary>Evidence from 80 per cent is strong, below 50 per cent it is neutral, and hypotheses are ranked without weights.</summary>
    public static HypothesisPolicy Default { get; } = new();

    /// <summary>The name to record with results. It must not be empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "default";

    /// <summary>How the confidence of evidence is pooled over its sources. With a table for credibility, the grades count.</summary>
    public PoolingPolicy Pooling
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = PoolingPolicy.Default;

    /// <summary>
    /// The confidence from which evidence is strong, from 0 to 1: its mark is CC or II. Evidence that states no confidence is never strong,
    /// nor is evidence that is only reported, alleged, inferred, possible or predicted.
    /// </summary>
    public decimal StrongFrom
    {
        get;
        init => field = Confidences.Probability.Require(value);
    } = 0.8m;

    /// <summary>The confidence below which evidence is neutral, from 0 to 1: what is probably false says nothing.</summary>
    public decimal NeutralBelow
    {
        get;
        init => field = Confidences.Probability.Require(value);
    } = 0.5m;

    /// <summary>The weight of evidence that states no confidence, from 0 to 1. Other evidence weighs as much as its confidence.</summary>
    public decimal UnstatedWeight
    {
        get;
        init => field = Confidences.Probability.Require(value);
    } = 0.5m;

    /// <summary>The points that a mark I adds to the inconsistency of a hypothesis, from 0 to 1000.</summary>
    public int InconsistentPoints
    {
        get;
        init => field = Points(value);
    } = 1;

    /// <summary>The points that a mark II adds, from 0 to 1000.</summary>
    public int StronglyInconsistentPoints
    {
        get;
        init => field = Points(value);
    } = 2;

    /// <summary>Whether hypotheses are ranked by weighted inconsistency.</summary>
    public bool RanksByWeight { get; init; }

    /// <summary>Returns the name of the policy.</summary>
    public override string ToString() => Name;

    internal int PointsOf(ConsistencyMark mark) => mark switch
    {
        ConsistencyMark.Inconsistent => InconsistentPoints,
        ConsistencyMark.StronglyInconsistent => StronglyInconsistentPoints,
        _ => 0,
    };

    private static int Points(int value)
    {
        const int Most = 1000;
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return value;
    }
}
