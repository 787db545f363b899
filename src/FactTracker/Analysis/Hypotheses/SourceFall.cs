namespace FactTracker.Analysis;

/// <summary>Works out what is left of claims when a source cannot be relied on.</summary>
internal sealed class SourceFall(OriginTracing tracing)
{
    private readonly Dictionary<ClaimId, ClaimOrigins> _origins = [];

    /// <summary>Returns the sources that claims cite in support, and the origins that those lead to.</summary>
    public IReadOnlySet<SourceId> SourcesOf(IEnumerable<Claim> claims)
    {
        var found = new HashSet<SourceId>();
        foreach (var claim in claims)
        {
            found.UnionWith(claim.Citations.Where(citation => citation.Stance == Stance.Supports).Select(citation => citation.Source));
            found.UnionWith(OriginsOf(claim).Origins.SelectMany(origin => origin.Sources));
        }

        return found;
    }

    /// <summary>
    /// Returns a claim without the supporting citations that rest on a source, or null when all of them do. A citation rests on a source
    /// if it cites it, or if all its origins are that source.
    /// </summary>
    public Claim? Without(SourceId source, Claim claim)
    {
        var origins = OriginsOf(claim).Origins;
        if (claim.Citations.All(citation => citation.Source != source) && !origins.Any(origin => origin.Sources.Contains(source)))
            return claim;
        var standing = origins.Where(origin => !origin.Sources.Contains(source)).SelectMany(origin => origin.Citations).ToHashSet();
        var fallen = origins.Where(origin => origin.Sources.Contains(source)).SelectMany(origin => origin.Citations).ToHashSet();
        fallen.ExceptWith(standing);
        ValueList<Citation> left = [.. claim.Citations.Where((citation, index) => citation.Stance != Stance.Supports
            || (citation.Source != source && !fallen.Contains(index)))];
        return left.Any(citation => citation.Stance == Stance.Supports) ? claim with { Citations = left } : null;
    }

    private ClaimOrigins OriginsOf(Claim claim)
    {
        if (!_origins.TryGetValue(claim.Id, out var origins)) _origins.Add(claim.Id, origins = tracing.Of(claim));
        return origins;
    }
}
