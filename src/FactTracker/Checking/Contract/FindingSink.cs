using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Collects the findings of the rules, of each rule up to a limit.</summary>
/// <param name="most">The maximum number of findings of one rule.</param>
/// <param name="mostNotes">The maximum number of notes of one rule, or null for as many.</param>
internal sealed class FindingSink(int most, int? mostNotes)
{
    private readonly LimitedProblems<Finding> _findings = new(most, mostNotes);

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Returns the findings, and a note for each rule with more of them.</summary>
    public IReadOnlyList<Finding> All() => _findings.All();
}
