using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Orders findings by record: the header of the set, then its sources, then its claims. Within a record they keep their
/// order.</summary>
internal static class RecordOrder
{
    /// <summary>Returns what a finding is ordered by: the set itself, then the sources, then the claims.</summary>
    public static (int List, int Place) Of(Finding finding) => finding.Path.Steps() switch
    {
        [{ Name: "sources" }, { Index: var place }, ..] => (1, place),
        [{ Name: "claims" }, { Index: var place }, ..] => (2, place),
        _ => (0, 0),
    };
}
