namespace FactTracker.Analysis;

/// <summary>How much of the evidence speaks against a hypothesis.</summary>
/// <remarks>
/// Only inconsistencies count: evidence that supports a hypothesis often supports others as well, and proves none of them. Compared by
/// reference.
/// </remarks>
/// <example><code>
/// var best = set.CompareHypotheses(["failure", "sabotage"]).Hypotheses.MinBy(score => score.Rank)!;
/// </code></example>
public sealed class HypothesisScore
{
    internal HypothesisScore(ClaimId claim, int inconsistency, decimal weighted, int supporting, int rank) =>
        (Claim, Inconsistency, WeightedInconsistency, Supporting, Rank) = (claim, inconsistency, weighted, supporting, rank);

    /// <summary>The hypothesis.</summary>
    public ClaimId Claim { get; }

    /// <summary>The points of all evidence that contradicts it.</summary>
    public int Inconsistency { get; }

    /// <summary>The same, each point multiplied by the weight of the evidence.</summary>
    public decimal WeightedInconsistency { get; }

    /// <summary>The number of evidence that supports it. It does not count for the rank.</summary>
    public int Supporting { get; }

    /// <summary>The place in the order from the least inconsistent hypothesis, from 1. Hypotheses that are level share a place.</summary>
    public int Rank { get; }
}
