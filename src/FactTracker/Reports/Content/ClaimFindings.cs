namespace FactTracker.Reports.Content;

/// <summary>Findings by the claims that they are about.</summary>
internal sealed class ClaimFindings<TFinding>
{
    private readonly Dictionary<ClaimId, List<TFinding>> _findings = [];

    /// <summary>Indexes findings, each under every claim that it is about.</summary>
    public ClaimFindings(IEnumerable<TFinding> findings, Func<TFinding, IEnumerable<ClaimId>> claimsOf)
    {
        foreach (var finding in findings)
        {
            foreach (var id in claimsOf(finding))
            {
                if (!_findings.TryGetValue(id, out var list)) _findings.Add(id, list = []);
                list.Add(finding);
            }
        }
    }

    /// <summary>Returns the findings about a claim, in their order.</summary>
    public IReadOnlyList<TFinding> this[ClaimId id] => _findings.TryGetValue(id, out var list) ? list : [];
}
