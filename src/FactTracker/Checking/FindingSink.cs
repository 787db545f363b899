namespace FactTracker.Checking;

/// <summary>Takes what rules find, up to a limit.</summary>
internal sealed class FindingSink(int limit)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether no more is taken.</summary>
    public bool IsFull => _findings.Count >= limit;

    public void Add(Finding finding)
    {
        if (!IsFull) _findings.Add(finding);
    }
}
