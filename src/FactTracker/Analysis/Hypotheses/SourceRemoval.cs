namespace FactTracker.Analysis;

/// <summary>What the comparison would be if a source could not be relied on.</summary>
/// <remarks>Compared by reference.</remarks>
/// <example><code>
/// foreach (var removal in set.CompareHypotheses(["failure", "sabotage"]).Removals.Where(removal => removal.ChangesOrder))
///     Console.WriteLine($"Everything depends on {removal.Source}.");
/// </code></example>
public sealed class SourceRemoval
{
    internal SourceRemoval(
        SourceId source, IReadOnlyList<ClaimId> lost, IReadOnlyList<HypothesisScore> scores, bool changesOrder) =>
        (Source, Lost, Scores, ChangesOrder) = (source, lost, scores, changesOrder);

    /// <summary>The cited source, or the origin, that falls.</summary>
    public SourceId Source { get; }

    /// <summary>The evidence that would fall with it, by its first claims.</summary>
    public IReadOnlyList<ClaimId> Lost { get; }

    /// <summary>The scores without it, in the order of the hypotheses.</summary>
    public IReadOnlyList<HypothesisScore> Scores { get; }

    /// <summary>Whether two hypotheses change places, or become or cease to be level.</summary>
    public bool ChangesOrder { get; }
}
