using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a reference that points to no source or claim of the set. If its id is global, the record may be elsewhere.</summary>
internal sealed class ReferenceRule : IPartRule<Source>, IPartRule<SourceLink>, IPartRule<Citation>, IPartRule<Relation>
{
    public void Check(Source part, Spot spot)
    {
        if (part.PartOf is { } whole) CheckSource(whole, "partOf", spot);
    }

    public void Check(SourceLink part, Spot spot) => CheckSource(part.Source, "source", spot);

    public void Check(Citation part, Spot spot) => CheckSource(part.Source, "source", spot);

    public void Check(Relation part, Spot spot)
    {
        var id = part.Claim;
        if (spot.Set.Claims.IndexOf(id) >= 0) return;
        var isSource = id != default && spot.Set.Sources.IndexOf(new SourceId(id.Text)) >= 0;
        Add("claim", id.Text, id.IsGlobal, isSource ? "source" : null, "claim", spot);
    }

    private static void CheckSource(SourceId id, string member, Spot spot)
    {
        if (spot.Set.Sources.IndexOf(id) >= 0) return;
        var isClaim = id != default && spot.Set.Claims.IndexOf(new ClaimId(id.Text)) >= 0;
        Add("source", id.Text, id.IsGlobal, isClaim ? "claim" : null, member, spot);
    }

    private static void Add(string wanted, string id, bool isGlobal, string? found, string member, Spot spot)
    {
        var rule = id.Length == 0 ? Rules.BadId : found is null && isGlobal ? Rules.OutsideReference : Rules.DanglingReference;
        if (spot.Findings.TryCount(rule)) return;
        var place = spot.Here.Member(member);
        if (id.Length == 0)
            spot.Findings.Add(new Finding(Rules.BadId, place, "A reference has no id.") { Remedy = $"Give the id of a {wanted}." });
        else if (found is not null)
            spot.Findings.Add(Dangling($"\"{id}\" is a {found}, but a {wanted} is required here.", $"Give the id of a {wanted}."));
        else if (isGlobal)
            spot.Findings.Add(new Finding(Rules.OutsideReference, place, $"The {wanted} \"{id}\" is not in the set.") { Value = id });
        else
            spot.Findings.Add(Dangling($"The set has no {wanted} \"{id}\".", Guess() ?? $"Add the {wanted}, or correct the id."));

        Finding Dangling(string message, string remedy) => new(Rules.DanglingReference, place, message) { Value = id, Remedy = remedy };

        string? Guess()
        {
            var nearest = wanted == "source" ? spot.Ids.OfSource(id) : spot.Ids.OfClaim(id);
            return nearest is null ? null : $"Did you mean \"{nearest}\"?";
        }
    }
}
