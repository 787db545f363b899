using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports a claim with fewer certainly independent origins than the policy demands.</summary>
internal sealed class MinOriginsRule : IGateRule
{
    public void Check(ClaimSet set, GatePolicy gates, Instant? at, FindingSink findings)
    {
        if (gates.MinOrigins is not { } least) return;
        var tracing = set.TraceOrigins();
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var claim = set.Claims[i];
            if (!Standing.Stands(claim) || tracing.Of(claim).Count is var count && count.Certain >= least) continue;
            if (findings.TryCount(Rules.TooFewOrigins)) continue;
            findings.Add(new Finding(Rules.TooFewOrigins, PlaceOf(claim, i), Message(claim, count, least))
            {
                Value = count.ToString(),
                Remedy = count.Possible >= least
                    ? "State what its sources are based on (\"basedOn\": [] for own knowledge), or cite another one."
                    : "Cite another source that rests on its own knowledge.",
            });
        }
    }

    private static JsonPath PlaceOf(Claim claim, int index)
    {
        var path = JsonPath.Root.Member("claims").At(index);
        return claim.Citations.IsEmpty ? path : path.Member("citations");
    }

    private static string Message(Claim claim, OriginCount count, int least)
    {
        var possible = count.Possible > count.Certain ? $" (possibly {Number(count.Possible)})" : "";
        var origins = count.Certain == 1 ? "origin" : "origins";
        return $"The claim \"{claim.Id}\" has {Number(count.Certain)} certain {origins}{possible}; the policy demands {Number(least)}.";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
