namespace FactTracker.Cli;

/// <summary>How often a rule is broken.</summary>
internal sealed record RuleCount(Rule Rule, long Count)
{
    /// <summary>Counts problems by rule: the most severe rules first, and of those the most frequent.</summary>
    public static IReadOnlyList<RuleCount> Of(IEnumerable<Problem> problems) =>
    [
        .. problems.Select(problem => problem.LeftOut is { } more ? (more.Rule, more.Count) : (problem.Rule, Count: 1L))
            .GroupBy(entry => entry.Rule)
            .Select(group => new RuleCount(group.Key, group.Sum(entry => entry.Count)))
            .OrderByDescending(entry => entry.Rule.Severity).ThenByDescending(entry => entry.Count)
            .ThenBy(entry => entry.Rule.Code, StringComparer.Ordinal),
    ];
}
