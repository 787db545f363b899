using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Ids are unique among the sources and claims together. A set that was read keeps to that; one built in code may not.</summary>
internal sealed class DuplicateIdRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        for (var i = 0; i < set.Sources.Count; i++)
        {
            var id = set.Sources[i].Id;
            if (id != default && set.Sources.IndexOf(id) != i) Add(id.Text, JsonPath.Root.Member("sources").At(i), findings);
        }

        for (var i = 0; i < set.Claims.Count; i++)
        {
            var id = set.Claims[i].Id;
            if (id == default) continue;
            if (set.Claims.IndexOf(id) != i || set.Sources.IndexOf(new SourceId(id.Text)) >= 0)
                Add(id.Text, JsonPath.Root.Member("claims").At(i), findings);
        }
    }

    private static void Add(string id, JsonPath record, FindingSink findings) => findings.Add(
        new Finding(Rules.DuplicateId, record.Member("id"), $"The id \"{id}\" is taken by an earlier record, which references find.")
        {
            Value = id,
            Remedy = "Give this record another id.",
        });
}
