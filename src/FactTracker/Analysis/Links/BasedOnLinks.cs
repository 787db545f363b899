using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>The <c>basedOn</c> links between sources.</summary>
internal readonly struct BasedOnLinks(SourceList sources) : ILinks
{
    public string Name => "basedOn";

    public int Count => sources.Count;

    public int LinksOf(int record) => sources[record].BasedOn?.Count ?? 0;

    public int TargetOf(int record, int link) => sources.IndexOf(sources[record].BasedOn!.Value[link].Source);

    public string IdOf(int record) => sources[record].Id.Text;

    public JsonPath PlaceOf(int record, int link) =>
        JsonPath.Root.Member("sources").At(record).Member("basedOn").At(link).Member("source");
}
