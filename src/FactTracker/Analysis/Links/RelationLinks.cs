using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>The relations of one type between claims.</summary>
internal readonly struct RelationLinks(ClaimList claims, RelationType type) : ILinks
{
    public string Name => type.Name;

    public int Count => claims.Count;

    public int LinksOf(int record) => claims[record].Relations.Count;

    public int TargetOf(int record, int link)
    {
        var relation = claims[record].Relations[link];
        return relation.Type == type ? claims.IndexOf(relation.Claim) : -1;
    }

    public string IdOf(int record) => claims[record].Id.Text;

    public JsonPath PlaceOf(int record, int link) =>
        JsonPath.Root.Member("claims").At(record).Member("relations").At(link).Member("claim");
}
