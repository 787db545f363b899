using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim that nothing supports but sources that were retracted or withdrawn, themselves or through all the sources that
/// they are based on.</summary>
/// <remarks>Claims that no longer stand are not reported, and neither are claims with a citation whose stance is not known.</remarks>
internal sealed class RestsOnRetractedRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        HashSet<SourceId> gone = [.. set.Sources.Where(IsGone).Select(source => source.Id)];
        if (gone.Count == 0) return;
        var fallen = Fallen(set.Sources, gone);
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var claim = set.Claims[i];
            if (FirstFallen(claim, gone, fallen) is not { } source || !Standing.Stands(claim)) continue;
            if (findings.TryCount(Rules.RestsOnRetracted)) continue;
            var place = JsonPath.Root.Member("claims").At(i).Member("citations");
            findings.Add(new Finding(Rules.RestsOnRetracted, place, Message(claim, source, set))
            {
                Value = source.Text,
                Remedy = "Cite another source, or change the status of the claim.",
            });
        }
    }

    private static bool IsGone(Source source) => source.Status == SourceStatus.Retracted || source.Status == SourceStatus.Withdrawn;

    // The sources that are gone, and those based on nothing but such. Each link is followed once, from the source at its end.
    private static HashSet<SourceId> Fallen(SourceList sources, HashSet<SourceId> gone)
    {
        var uses = new Dictionary<SourceId, List<Source>>();
        var standing = new Dictionary<SourceId, int>();
        foreach (var source in sources)
        {
            if (source.BasedOn is not { IsEmpty: false } links) continue;
            HashSet<SourceId> origins = [.. links.Select(link => link.Source)];
            standing[source.Id] = origins.Count;
            foreach (var origin in origins)
            {
                if (!uses.TryGetValue(origin, out var users)) uses.Add(origin, users = []);
                users.Add(source);
            }
        }

        HashSet<SourceId> fallen = [.. gone];
        var open = new Queue<SourceId>(fallen);
        while (open.TryDequeue(out var next))
        {
            foreach (var user in uses.GetValueOrDefault(next) ?? [])
            {
                if (--standing[user.Id] == 0 && fallen.Add(user.Id)) open.Enqueue(user.Id);
            }
        }

        return fallen;
    }

    // The first source of a claim if all that support it have fallen, and null otherwise.
    private static SourceId? FirstFallen(Claim claim, HashSet<SourceId> gone, HashSet<SourceId> fallen)
    {
        SourceId? first = null;
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != Stance.Supports && citation.Stance.IsKnown) continue;
            if (!citation.Stance.IsKnown || !HasFallen(citation, gone, fallen)) return null;
            first ??= citation.Source;
        }

        return first;
    }

    // What a source is based on for this claim replaces its own list.
    private static bool HasFallen(Citation citation, HashSet<SourceId> gone, HashSet<SourceId> fallen) =>
        gone.Contains(citation.Source) || (citation.BasedOn is { } links
            ? !links.IsEmpty && links.All(link => fallen.Contains(link.Source))
            : fallen.Contains(citation.Source));

    private static string Message(Claim claim, SourceId source, ClaimSet set)
    {
        var others = claim.Citations.Where(citation => citation.Stance == Stance.Supports).Select(it => it.Source).Distinct().Count() - 1;
        var sources = others == 0 ? $"\"{source}\"" : string.Create(CultureInfo.InvariantCulture, $"\"{source}\" and {others} more");
        var why = others == 0 && set.Sources.TryGet(source, out var found) && IsGone(found)
            ? $"which was {found.Status}"
            : "and all of it goes back to sources that were retracted or withdrawn";
        return $"The claim \"{claim.Id}\" rests only on {sources}, {why}.";
    }
}
