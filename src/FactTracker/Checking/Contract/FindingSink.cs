using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Collects the findings of the rules, of each rule up to a limit.</summary>
/// <param name="most">The maximum number of findings of one rule.</param>
/// <param name="mostNotes">The maximum number of notes of one rule, or null for as many.</param>
/// <param name="full">The rules of which the parts of the set before this one have more findings than are listed, or null.</param>
internal sealed class FindingSink(int most, int? mostNotes, IReadOnlySet<Rule>? full = null)
{
    private readonly LimitedProblems<Finding> _findings = new(most, mostNotes);
    private readonly Dictionary<Rule, long> _counted = [];

    /// <summary>How many findings of each rule there are.</summary>
    public IEnumerable<(Rule Rule, long Found)> ByRule => _findings.ByRule.Concat(_counted.Select(entry => (entry.Key, entry.Value)));

    /// <summary>
    /// Counts a finding of a rule that has more of them than are listed. A rule asks before it creates a finding, because a large set may
    /// have one for each claim, and nobody sees most of them.
    /// </summary>
    /// <returns>Whether it was counted. If not, the finding has to be added.</returns>
    public bool TryCount(Rule rule)
    {
        if (full?.Contains(rule) != true) return _findings.TryCount(rule);
        _counted[rule] = _counted.GetValueOrDefault(rule) + 1;
        return true;
    }

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Adds the findings of the next part of the set.</summary>
    public void Add(FindingSink next)
    {
        foreach (var finding in next.All()) Add(finding);
        foreach (var (rule, count) in next._counted) _findings.TryCount(rule, count);
    }

    /// <summary>Returns the findings, and a note for each rule with more of them.</summary>
    public IReadOnlyList<Finding> All() => _findings.All();
}
