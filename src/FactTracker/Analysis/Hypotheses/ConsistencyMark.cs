namespace FactTracker.Analysis;

/// <summary>How evidence and a hypothesis fit together: the five marks of an analysis of competing hypotheses.</summary>
/// <remarks>The numeric values order the marks from II to CC.</remarks>
public enum ConsistencyMark
{
    /// <summary>II: strong evidence contradicts the hypothesis.</summary>
    StronglyInconsistent = -2,

    /// <summary>I: the evidence contradicts the hypothesis.</summary>
    Inconsistent = -1,

    /// <summary>N: the evidence says nothing about the hypothesis, or both supports and contradicts it.</summary>
    Neutral = 0,

    /// <summary>C: the evidence supports the hypothesis.</summary>
    Consistent = 1,

    /// <summary>CC: strong evidence supports the hypothesis.</summary>
    StronglyConsistent = 2,
}
