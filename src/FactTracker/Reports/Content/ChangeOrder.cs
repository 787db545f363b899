using FactTracker.History;

namespace FactTracker.Reports.Content;

/// <summary>The order in which a report lists kinds of changes: first what a reader may have relied on.</summary>
internal static class ChangeOrder
{
    public static int Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Changed => 0,
        ChangeKind.Added => 1,
        ChangeKind.Removed => 2,
        _ => 3,
    };
}
