namespace FactTracker.History;

/// <summary>Which ids were given up for which, and records whose references follow.</summary>
/// <remarks>Followed are citations, what sources and citations are based on or part of, and relations between claims.</remarks>
internal sealed class RecordRenames(IReadOnlyDictionary<string, string> sources, IReadOnlyDictionary<string, string> claims)
{
    /// <summary>Returns a claim whose references to renamed records follow. Its own id stays.</summary>
    public Claim Of(Claim claim)
    {
        if (sources.Count > 0 && claim.Citations.Any(IsMoved)) claim = claim with { Citations = [.. claim.Citations.Select(Of)] };
        if (claims.Count > 0 && claim.Relations.Any(relation => claims.ContainsKey(relation.Claim.Text)))
            claim = claim with { Relations = [.. claim.Relations.Select(relation => relation with { Claim = Of(relation.Claim) })] };
        return claim;
    }

    /// <summary>Returns a source whose references to renamed records follow. Its own id stays.</summary>
    public Source Of(Source source)
    {
        if (sources.Count == 0) return source;
        if (source.BasedOn is { } links && links.Any(IsMoved)) source = source with { BasedOn = Of(links) };
        return source.PartOf is { } whole && sources.ContainsKey(whole.Text) ? source with { PartOf = Of(whole) } : source;
    }

    /// <summary>Returns a set with the later ids, which references follow.</summary>
    public ClaimSet Of(ClaimSet set) => sources.Count + claims.Count == 0 ? set : set with
    {
        Sources = new SourceList([.. set.Sources.Select(source => Of(source) with { Id = Of(source.Id) })]),
        Claims = new ClaimList([.. set.Claims.Select(claim => Of(claim) with { Id = Of(claim.Id) })]),
    };

    /// <summary>Returns the later id of a source.</summary>
    public SourceId Of(SourceId id) => sources.TryGetValue(id.Text, out var later) ? SourceId.Trusted(later) : id;

    /// <summary>Returns the later id of a claim.</summary>
    public ClaimId Of(ClaimId id) => claims.TryGetValue(id.Text, out var later) ? ClaimId.Trusted(later) : id;

    /// <summary>Returns those of some ids of sources to which a set refers.</summary>
    public static HashSet<string> SourcesReferredTo(ClaimSet set, IReadOnlySet<string> among) =>
    [
        .. set.Sources.SelectMany(source => (source.BasedOn ?? default).Select(link => link.Source).Concat(Whole(source)))
            .Concat(set.Claims.SelectMany(claim => claim.Citations.SelectMany(
                citation => (citation.BasedOn ?? default).Select(link => link.Source).Prepend(citation.Source))))
            .Select(id => id.Text).Where(among.Contains),
    ];

    /// <summary>Returns those of some ids of claims to which a set refers.</summary>
    public static HashSet<string> ClaimsReferredTo(ClaimSet set, IReadOnlySet<string> among) =>
        [.. set.Claims.SelectMany(claim => claim.Relations).Select(relation => relation.Claim.Text).Where(among.Contains)];

    private static IEnumerable<SourceId> Whole(Source source) => source.PartOf is { } whole ? [whole] : [];

    private bool IsMoved(Citation citation) =>
        sources.ContainsKey(citation.Source.Text) || (citation.BasedOn is { IsEmpty: false } links && links.Any(IsMoved));

    private bool IsMoved(SourceLink link) => sources.ContainsKey(link.Source.Text);

    private Citation Of(Citation citation) => IsMoved(citation)
        ? citation with { Source = Of(citation.Source), BasedOn = citation.BasedOn is { } links ? Of(links) : null }
        : citation;

    private ValueList<SourceLink> Of(ValueList<SourceLink> links) => [.. links.Select(link => link with { Source = Of(link.Source) })];
}
