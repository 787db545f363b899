using System.Globalization;

namespace FactTracker.Checking;

/// <summary>Takes what rules find, up to a limit; one finding more stands for all that are not told.</summary>
internal sealed class FindingSink(int limit)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether no more is taken.</summary>
    public bool IsFull => _findings.Count > limit;

    public void Add(Finding finding)
    {
        if (IsFull) return;
        _findings.Add(_findings.Count < limit ? finding : new Finding(Rules.LimitPassed, finding.Path, Untold) { Remedy = "Mend what is told first, or raise MaxProblems." });
    }

    private string Untold => string.Create(CultureInfo.InvariantCulture, $"There are more than {limit} problems; the rest is not told.");
}
