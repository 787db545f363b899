namespace FactTracker.History;

/// <summary>The new ids of records that the other side renamed, so that the edits of this side reach them under the new one.</summary>
/// <param name="claims">The new ids of claims, by the old.</param>
/// <param name="sources">The new ids of sources, by the old.</param>
internal sealed class RenamedIds(IReadOnlyDictionary<string, string> claims, IReadOnlyDictionary<string, string> sources)
{
    /// <summary>
    /// Returns a set with the new ids, which references of citations, <c>basedOn</c>, <c>partOf</c> and relations follow; formulas do not.
    /// </summary>
    public ClaimSet Apply(ClaimSet set)
    {
        if (claims.Count + sources.Count == 0) return set;
        return set with
        {
            Sources = new SourceList([.. set.Sources.Select(Renamed)]),
            Claims = new ClaimList([.. set.Claims.Select(Renamed)]),
        };
    }

    private Claim Renamed(Claim claim) => claim with
    {
        Id = Of(claim.Id),
        Citations = Each(claim.Citations, citation => citation with
        {
            Source = Of(citation.Source),
            BasedOn = Renamed(citation.BasedOn),
        }),
        Relations = Each(claim.Relations, relation => relation with { Claim = Of(relation.Claim) }),
    };

    private Source Renamed(Source source) => source with
    {
        Id = Of(source.Id),
        BasedOn = Renamed(source.BasedOn),
        PartOf = source.PartOf is { } whole ? Of(whole) : source.PartOf,
    };

    private ValueList<SourceLink>? Renamed(ValueList<SourceLink>? links) =>
        links is { } list ? Each(list, link => link with { Source = Of(link.Source) }) : links;

    private ClaimId Of(ClaimId id) => claims.TryGetValue(id.Text, out var name) ? new ClaimId(name) : id;

    private SourceId Of(SourceId id) => sources.TryGetValue(id.Text, out var name) ? new SourceId(name) : id;

    private static ValueList<T> Each<T>(ValueList<T> list, Func<T, T> change)
        where T : class => list.IsEmpty ? list : ValueList.Create<T>([.. list.Select(change)]);
}
