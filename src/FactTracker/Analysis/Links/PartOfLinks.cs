using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>The <c>partOf</c> links between sources.</summary>
internal readonly struct PartOfLinks(SourceList sources) : ILinks
{
    public string Name => "partOf";

    public int Count => sources.Count;

    public int LinksOf(int record) => sources[record].PartOf is null ? 0 : 1;

    public int TargetOf(int record, int link) => sources.IndexOf(sources[record].PartOf!.Value);

    public string IdOf(int record) => sources[record].Id.Text;

    public JsonPath PlaceOf(int record, int link) => JsonPath.Root.Member("sources").At(record).Member("partOf");
}
