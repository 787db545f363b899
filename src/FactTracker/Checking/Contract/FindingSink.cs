using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Collects the findings of the rules up to a limit. One finding beyond the limit stands for all that are not reported.</summary>
/// <param name="limit">The maximum number of problems.</param>
/// <param name="reported">How many problems the reader has already reported; they count towards the limit.</param>
internal sealed class FindingSink(int limit, int reported = 0)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether the limit is reached, so that further findings are dropped.</summary>
    public bool IsFull => reported + _findings.Count > limit;

    public void Add(Finding finding)
    {
        if (IsFull) return;
        _findings.Add(reported + _findings.Count < limit ? finding : TooMany(finding));
    }

    private Finding TooMany(Finding first)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"There are more than {limit} problems; the rest is not reported.");
        return new Finding(Rules.LimitPassed, first.Path, message) { Remedy = "Fix the reported problems first, or raise MaxProblems." };
    }
}
