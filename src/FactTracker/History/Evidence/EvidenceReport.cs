using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Whether the sources of a set still say what was quoted from them.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Findings">What became of each quote, in the order of the set.</param>
/// <example><code>
/// foreach (var change in set.CheckEvidence(copies).Changes) Console.WriteLine($"{change.Claim} rests on a quote that is lost.");
/// </code></example>
public sealed record EvidenceReport(ValueList<EvidenceFinding> Findings)
{
    internal const string HashAlgorithm = "sha256";

    /// <summary>The hashes of the copies that were used, in the order in which the set quotes the sources.</summary>
    public ValueList<CopyHash> Copies { get; init; }

    /// <summary>
    /// The claims whose quotes are changed or gone, for staleness (<c>StaleAt</c>) and for gates (<c>CheckOptions.Evidence</c>). Only
    /// citations that support a claim count.
    /// </summary>
    public IEnumerable<EvidenceChange> Changes => Findings.Where(finding => finding.IsLost && finding.Supports)
        .Select(finding => new EvidenceChange(finding.Source) { Claim = finding.Claim }).Distinct();

    /// <summary>Returns how many quotes are in a state.</summary>
    /// <param name="state">The state.</param>
    public int CountOf(EvidenceState state) => Findings.Count(finding => finding.State == state);
}
