using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Takes what rules find, up to a limit; one finding more stands for all that are not told.</summary>
/// <param name="limit">How many problems are told.</param>
/// <param name="told">How many of them reading has told already.</param>
internal sealed class FindingSink(int limit, int told = 0)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether no more is taken.</summary>
    public bool IsFull => told + _findings.Count > limit;

    public void Add(Finding finding)
    {
        if (IsFull) return;
        _findings.Add(told + _findings.Count < limit ? finding : new Finding(Rules.LimitPassed, finding.Path, Untold) { Remedy = "Mend what is told first, or raise MaxProblems." });
    }

    private string Untold => string.Create(CultureInfo.InvariantCulture, $"There are more than {limit} problems; the rest is not told.");
}
