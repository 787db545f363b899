namespace FactTracker.Analysis;

/// <summary>Takes the findings about one claim, and puts each where the policy wants it.</summary>
internal readonly struct FindingList(StalenessPolicy policy, List<StaleFinding> certain, List<StaleFinding> possible)
{
    private readonly int _firstCertain = certain.Count;
    private readonly int _firstPossible = possible.Count;

    /// <summary>Adds a finding.</summary>
    public void Add(StaleFinding finding)
    {
        if (finding.IsCertain || policy.Possible == PossiblyStale.Counted) certain.Add(finding);
        else if (policy.Possible == PossiblyStale.Listed) possible.Add(finding);
    }

    /// <summary>Adds a finding, unless the same was added for this claim.</summary>
    public void AddOnce(StaleFinding finding)
    {
        if (certain.IndexOf(finding, _firstCertain) < 0 && possible.IndexOf(finding, _firstPossible) < 0) Add(finding);
    }
}
