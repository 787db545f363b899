using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports a claim that contradicts another, at the later of the two.</summary>
internal sealed class NoConflictsRule : IGateRule
{
    private const int MostPairs = 1000; // Of one cluster. Nobody reads more, and one is enough not to pass.

    public void Check(ClaimSet set, GatePolicy gates, Instant? at, FindingSink findings)
    {
        if (!gates.NoConflicts) return;
        var conflicts = set.FindConflicts(gates.Conflicts with { PairsPerCluster = MostPairs, IncludesAll = false });
        var contradictory = new HashSet<int?>();
        foreach (var pair in conflicts.Pairs.Where(pair => pair.Verdict == ConflictVerdict.Contradictory))
        {
            contradictory.Add(pair.Cluster);
            Add(set, pair, pair.B is { } ? $"contradicts \"{pair.A}\"" : "cannot be true", findings);
        }

        // Pairs that are not listed may contradict each other, and nothing passes unseen.
        var first = conflicts.Pairs.Where(pair => pair.Cluster is not null).DistinctBy(pair => pair.Cluster!.Value)
            .ToDictionary(pair => pair.Cluster!.Value);
        foreach (var cluster in conflicts.Clusters.Where(it => it.Pairs > it.Listed && !contradictory.Contains(it.Id)))
        {
            var more = string.Create(CultureInfo.InvariantCulture, $"is in one of {cluster.Pairs:N0} pairs that may contradict each other");
            Add(set, first[cluster.Id], more, findings);
        }
    }

    private static void Add(ClaimSet set, Conflict pair, string what, FindingSink findings)
    {
        var index = set.Claims.IndexOf(pair.B ?? pair.A);
        if (index < 0 || findings.TryCount(Rules.Conflicting)) return;
        var claim = set.Claims[index];
        var path = JsonPath.Root.Member("claims").At(index);
        findings.Add(new Finding(
            Rules.Conflicting, claim.Value.IsEmpty ? path : path.Member("value"), $"The claim \"{claim.Id}\" {what}: {pair.Reason}")
        {
            Remedy = "Correct the wrong claim, or set its status to disputed or refuted; facttracker conflicts lists all pairs.",
        });
    }
}
