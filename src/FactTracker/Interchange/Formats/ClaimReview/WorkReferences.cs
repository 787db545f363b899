using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes the sources of a set as works: in full when first cited, then by id.</summary>
internal sealed class WorkReferences(ClaimSet set, LossReport losses)
{
    private readonly PlaceBits _written = new();

    /// <summary>Whether the id of a source that the set does not have belongs to a claim, and would be read as that claim.</summary>
    public bool IsOfClaim(SourceId id) => set.Sources.IndexOf(id) < 0 && set.Claims.TryGet(new ClaimId(id.Text), out _);

    /// <summary>
    /// Returns a source as the value of a member: as a bare address when the member allows it and the source has nothing else, and as media
    /// where required.
    /// </summary>
    public RawJson Write(SourceId id, string member)
    {
        if (set.Sources.IndexOf(id) is not (>= 0 and var place) || !_written.Add(place))
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
}
