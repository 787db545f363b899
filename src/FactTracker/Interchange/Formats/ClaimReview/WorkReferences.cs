using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes the sources of a set as works: in full when first cited, then by id.</summary>
internal sealed class WorkReferences(ClaimSet set, LossReport losses)
{
    private readonly Dictionary<string, int> _places = Index(set.Sources);
    private readonly HashSet<int> _written = [];

    /// <summary>Whether the id of a source that the set does not have belongs to a claim, and would be read as that claim.</summary>
    public bool IsOfClaim(SourceId id) => !_places.ContainsKey(id.Text) && set.Claims.TryGet(new ClaimId(id.Text), out _);

    /// <summary>
    /// Returns a source as the value of a member: as a bare address when the member allows it and the source has nothing else, and as media
    /// where required.
    /// </summary>
    public RawJson Write(SourceId id, string member)
    {
        if (!_places.TryGetValue(id.Text, out var place) || !_written.Add(place))
            return Pieces.Object([new("@id", Pieces.Text(NodeIds.ToIri(id.Text)))]);
        var source = set.Sources[place];
        return member == "url" && source.Url is { } url && source == WorkNodes.Of(url.Text) && Addresses.In(url.Text) is [var address]
            && address == url.Text
            ? Pieces.Text(address)
            : WorkDrafts.Write(source, member == ItemTerms.Media.Appearance ? WorkKinds.Media : WorkKinds.Other, PathOf(place), losses);
    }

    /// <summary>Reports the sources that were never cited.</summary>
    public void ReportUncited()
    {
        for (var place = 0; place < set.Sources.Count; place++)
        {
            if (!_written.Contains(place)) losses.Add(PathOf(place), "a source", "no claim cites it with the stance states or supports");
        }
    }

    private static JsonPath PathOf(int place) => JsonPath.Root.Member("sources").At(place);

    private static Dictionary<string, int> Index(SourceList sources)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < sources.Count; place++)
        {
            places.TryAdd(sources[place].Id.Text, place);
        }

        return places;
    }
}
