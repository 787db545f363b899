using FactTracker.History;

namespace FactTracker.Cli.Evidence;

/// <summary>Finds the copies that are there and could not be used, so that quotes were not looked for in them.</summary>
internal static class CopyFaults
{
    /// <summary>Returns a problem for each of these copies, at the first citation that quotes its source.</summary>
    public static IReadOnlyList<Problem> Of(EvidenceReport report, ClaimSet set)
    {
        var faults = report.Findings.Where(finding => finding.Fault is not null).DistinctBy(finding => finding.Source).ToList();
        if (faults.Count == 0) return [];
        var claims = new Dictionary<ClaimId, int>();
        for (var i = 0; i < set.Claims.Count; i++) claims.TryAdd(set.Claims[i].Id, i);
        return [.. faults.Select(finding => ProblemOf(finding, claims[finding.Claim]))];
    }

    private static Problem ProblemOf(EvidenceFinding finding, int claim) => new(
        Rules.UnusableCopy, $"$.claims[{claim}].citations[{finding.Citation}]",
        $"The copy of \"{finding.Source}\" cannot be used: {finding.Fault}")
    {
        Remedy = "Replace the copy, or remove it.",
    };
}
