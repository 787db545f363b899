namespace FactTracker.Analysis;

/// <summary>All choices on which the pooled confidence of a claim depends.</summary>
/// <remarks>
/// <para>The default adds up log-odds from a prior of 0.5, and takes no number from the grades of sources and citations. A policy that
/// differs in a number should have a <see cref="Name"/> of its own: the name and all choices are written into results.</para>
/// <para>Equal by content.</para>
/// </remarks>
/// <example><code>
/// set.PoolConfidence(claim, PoolingPolicy.Default with { Name = "rare", BaseRate = 0.01m });
/// set.PoolConfidence(claim, PoolingPolicy.AdmiraltyExample);
/// </code></example>
public sealed record PoolingPolicy
{
    /// <summary>Adds up log-odds from a prior of 0.5. Grades count for nothing.</summary>
    public static PoolingPolicy Default { get; } = new();

    /// <summary>
    /// An example of how grades can become numbers: reliability A to E weighs 1, 0.8, 0.6, 0.4 and 0.2, which is invented; credibility 1 to
    /// 5 is 0.9, 0.7, 0.5, 0.3 and 0.1, the values of STIX 2.1, appendix A.
    /// </summary>
    public static PoolingPolicy AdmiraltyExample { get; } = new()
    {
        Name = "admiralty example",
        Reliability = new ReliabilityWeights(1, 0.8m, 0.6m, 0.4m, 0.2m),
        Credibility = new CredibilityProbabilities(0.9m, 0.7m, 0.5m, 0.3m, 0.1m),
    };

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

    /// <summary>How origins are combined.</summary>
    public PoolingMethod Method
    {
        get;
        init
        {
            _ = PoolingMethods.NameOf(value);
            field = value;
        }
    }

    /// <summary>The probability before any evidence, above 0 and below 1: the prior of log-odds, and the base rate of opinions.</summary>
    public decimal BaseRate
    {
        get;
        init
        {
            if (value is <= 0 or >= 1)
                throw new ArgumentOutOfRangeException(nameof(value), value, "A base rate must be above 0 and below 1.");
            field = value;
        }
    } = 0.5m;

    /// <summary>How intervals become opinions, for the methods that work on opinions.</summary>
    public OpinionMapping Mapping { get; init; }

    /// <summary>
    /// The least uncertainty of an opinion, from 0 to 1. With the default, 0, a bare probability has no uncertainty, and cumulative fusion
    /// gives the mean of such opinions, the limit in which all approach certainty equally fast. With more, belief and disbelief shrink in
    /// proportion until that much is left uncertain.
    /// </summary>
    public decimal LeastUncertainty
    {
        get;
        init => field = Confidences.Probability.Require(value);
    }

    /// <summary>
    /// The weights of reliable and less reliable sources, or null to count all alike. With weights, sources graded F or not at all have no
    /// basis and are left out.
    /// </summary>
    public ReliabilityWeights? Reliability { get; init; }

    /// <summary>
    /// The probabilities of the grades of citations, or null to take none from them. With it, the grade of a citation counts in place of
    /// the confidence of the claim, and grade 6 has no basis and is left out.
    /// </summary>
    public CredibilityProbabilities? Credibility { get; init; }

    /// <summary>Returns the name of the policy.</summary>
    public override string ToString() => Name;

    internal Opinion OpinionOf(ProbabilityInterval interval)
    {
        var middle = (interval.Lower + interval.Upper) / 2;
        var opinion = Mapping == OpinionMapping.Middle
            ? new Opinion(middle, 1 - middle, BaseRate)
            : Opinion.FromInterval(interval, BaseRate);
        if (opinion.Uncertainty >= LeastUncertainty) return opinion;
        var share = (1 - LeastUncertainty) / (1 - opinion.Uncertainty);
        return Opinion.Rounded(opinion.Belief * share, opinion.Disbelief * share, BaseRate);
    }
}
