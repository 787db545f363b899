using FactTracker.Reports.Content;

namespace FactTracker.Reports.Pictures;

/// <summary>What the picture of sources shows: the most cited sources with what they are based on, and the claims that cite them.</summary>
/// <param name="Claims">The claims, in the left column.</param>
/// <param name="Columns">The sources by how far they are from a claim: cited ones first.</param>
/// <param name="IsWhole">Whether all claims with sources are shown.</param>
internal sealed record SourceGraph(IReadOnlyList<ReportedClaim> Claims, IReadOnlyList<IReadOnlyList<Source>> Columns, bool IsWhole)
{
    private const int MostClaims = 24, MostSources = 36, MostColumns = 4;

    /// <summary>Returns the graph of a report, or null when no source of the set is cited.</summary>
    public static SourceGraph? Of(ReportContent content)
    {
        var cited = content.Claims
            .Where(it => it.Claim.Citations.Any(citation => content.Set.Sources.TryGet(citation.Source, out _)))
            .ToList();
        if (cited.Count == 0) return null;
        // The claims in question first, if not all can be shown.
        var claims = cited.Count <= MostClaims
            ? cited
            : [.. cited.OrderByDescending(it => it.IsContradicted).ThenByDescending(it => it.Stale.Count > 0).Take(MostClaims)];
        var depths = new Dictionary<SourceId, int>();
        foreach (var id in claims.SelectMany(it => it.Claim.Citations).Select(citation => citation.Source)) Deepen(id, 0, depths, content);
        var sources = content.Set.Sources.Where(source => depths.ContainsKey(source.Id)).Take(MostSources).ToList();
        return new SourceGraph(
            claims,
            [.. sources.GroupBy(source => depths[source.Id]).OrderBy(group => group.Key).Select(group => group.ToList())],
            claims.Count == cited.Count && sources.Count == depths.Count);
    }

    // A source stands behind all that draw on it, so that lines go from left to right; a circle ends in the last column.
    private static void Deepen(SourceId id, int depth, Dictionary<SourceId, int> depths, ReportContent content)
    {
        if (!content.Set.Sources.TryGet(id, out var source)) return;
        if (depth == MostColumns || (depths.TryGetValue(id, out var known) ? known >= depth : depths.Count == MostSources)) return;
        depths[id] = depth;
        foreach (var link in source.BasedOn ?? default) Deepen(link.Source, depth + 1, depths, content);
    }
}
