namespace FactTracker.Analysis;

/// <summary>One piece of evidence, and how it fits each hypothesis.</summary>
/// <remarks>Claims that assert the same are one piece of evidence. Compared by reference.</remarks>
/// <example><code>
/// foreach (var row in set.CompareHypotheses(["failure", "sabotage"]).Evidence.Where(row => row.IsDiagnostic))
///     Console.WriteLine($"{row.Claim}: {string.Join(' ', row.Marks.Select(ConsistencyMarks.CodeOf))}");
/// </code></example>
public sealed class EvidenceRow
{
    internal EvidenceRow(
        IReadOnlyList<ClaimId> claims, ProbabilityInterval? confidence, decimal weight, IReadOnlyList<ConsistencyMark> marks) =>
        (Claims, Confidence, Weight, Marks) = (claims, confidence, weight, marks);

    /// <summary>The claim, or the first of several that assert the same.</summary>
    public ClaimId Claim => Claims[0];

    /// <summary>All claims that assert it, in the order of the set.</summary>
    public IReadOnlyList<ClaimId> Claims { get; }

    /// <summary>The pooled confidence, or null when none is stated.</summary>
    public ProbabilityInterval? Confidence { get; }

    /// <summary>The weight, from 0 to 1: the middle of the confidence, or what the policy says when none is stated.</summary>
    public decimal Weight { get; }

    /// <summary>The marks, in the order of the hypotheses.</summary>
    public IReadOnlyList<ConsistencyMark> Marks { get; }

    /// <summary>The distance between the highest and the lowest mark, from 0 to 4.</summary>
    public int Spread => Marks.Count == 0 ? 0 : Marks.Max() - Marks.Min();

    /// <summary>Whether it distinguishes hypotheses: its marks differ. Evidence that fits all of them alike says nothing.</summary>
    public bool IsDiagnostic => Spread > 0;
}
