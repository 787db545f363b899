using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports each conflict that a merge left in the set.</summary>
internal sealed class UnresolvedConflictRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        for (var i = 0; i < set.MergeConflicts.Count; i++)
        {
            var conflict = set.MergeConflicts[i];
            findings.Add(new Finding(
                Rules.UnresolvedConflict, JsonPath.Root.Member("conflicts").At(i), $"A merge left a conflict in {PlaceOf(conflict)}.")
            {
                Remedy = "Choose with \"facttracker resolve\": ours, theirs, base or another value.",
            });
        }
    }

    private static string PlaceOf(MergeConflict conflict)
    {
        var record = conflict.Id is { } id ? $"\"{id}\"" : "the set";
        return conflict.Member is { } member ? $"{member} of {record}" : record;
    }
}
