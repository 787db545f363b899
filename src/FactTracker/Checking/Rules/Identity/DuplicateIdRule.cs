using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports an id that another source or claim already has. The reader ensures unique ids, but a set built in code may not have
/// them.</summary>
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
        new Finding(
            Rules.DuplicateId, record.Member("id"), $"The id \"{id}\" already belongs to an earlier record; references lead to that one.")
        {
            Value = id,
            Remedy = "Give this record another id.",
        });
}
