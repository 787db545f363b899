using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Notes a claim that cites a source with a stricter level than its own. A record without a level counts as CLEAR.</summary>
internal sealed class CitesStricterRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        var levels = new Dictionary<SourceId, TlpLevel>();
        foreach (var source in set.Sources)
        {
            if (source.Marking?.Tlp is { } level) levels.TryAdd(source.Id, level);
        }

        for (var i = 0; i < set.Claims.Count && levels.Count > 0; i++)
        {
            var own = set.Claims[i].Marking?.Tlp ?? TlpLevel.Clear;
            for (var j = 0; j < set.Claims[i].Citations.Count; j++)
            {
                var source = set.Claims[i].Citations[j].Source;
                if (!levels.TryGetValue(source, out var level) || level.Strictness <= own.Strictness) continue;
                if (findings.TryCount(Rules.CitesStricterSource)) continue;
                var place = JsonPath.Root.Member("claims").At(i).Member("citations").At(j);
                var message = $"The source \"{Shown.Of(source.Text)}\" is {Shown.Of(level.Name)}, the claim is {Shown.Of(own.Name)}.";
                findings.Add(new Finding(Rules.CitesStricterSource, place, message)
                {
                    Value = source.Text,
                    Remedy = "Mark the claim like its source if only the source says so.",
                });
            }
        }
    }
}
