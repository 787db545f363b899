using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Orders findings by record: the header of the set, then its sources, then its claims. Within a record they keep their
/// order.</summary>
internal sealed class RecordOrder : IComparer<Finding>
{
    public static RecordOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y) => RecordOf(x).CompareTo(RecordOf(y));

    private static (int List, int Place) RecordOf(Finding? finding) => finding?.Path.Steps() switch
    {
        [{ Name: "sources" }, { Index: var place }, ..] => (1, place),
        [{ Name: "claims" }, { Index: var place }, ..] => (2, place),
        _ => (0, 0),
    };
}
