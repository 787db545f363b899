namespace FactTracker.Analysis;

/// <summary>How the confidences of independent origins are combined.</summary>
public enum PoolingMethod
{
    /// <summary>The log-odds that each origin adds to the prior are added up (<see cref="Pooling.LogOdds"/>).</summary>
    LogOdds,

    /// <summary>The weighted mean (<see cref="Pooling.Linear"/>).</summary>
    Linear,

    /// <summary>The weighted mean of the log-odds (<see cref="Pooling.Logarithmic"/>).</summary>
    Logarithmic,

    /// <summary>The probability that at least one origin is right (<see cref="Pooling.NoisyOr"/>).</summary>
    NoisyOr,

    /// <summary>The evidence of opinions adds up (<see cref="OpinionFusion.Cumulative"/>).</summary>
    CumulativeFusion,

    /// <summary>Opinions on the same evidence are averaged (<see cref="OpinionFusion.Averaging"/>).</summary>
    AveragingFusion,

    /// <summary>Opinions are weighted by their own certainty (<see cref="OpinionFusion.Weighted"/>).</summary>
    WeightedFusion,

    /// <summary>What opinions share is kept, and the rest is combined (<see cref="OpinionFusion.ConsensusAndCompromise"/>).</summary>
    ConsensusAndCompromise,

    /// <summary>Dempster's rule on "true" and "false" (<see cref="MassFunction.Combine"/>), with the conflict.</summary>
    DempsterShafer,
}
