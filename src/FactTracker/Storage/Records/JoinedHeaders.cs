using FactTracker.History;

namespace FactTracker.Storage;

/// <summary>Joins the headers of sets: where they differ, the first one stands.</summary>
internal static class JoinedHeaders
{
    public static ClaimSet Of(IEnumerable<ClaimSet> headers) =>
        headers.Aggregate(default(ClaimSet), (joined, header) => joined is null ? header : SetMerger.Join(joined, header).Set)
        ?? ClaimSet.Empty;
}
