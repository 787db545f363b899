using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a source that is based on itself or part of itself, and a claim with a relation to itself.</summary>
internal sealed class SelfReferenceRule : IPartRule<Source>, IPartRule<Claim>, IPartRule<Citation>
{
    public void Check(Source part, Spot spot)
    {
        if (part.PartOf == part.Id) Add($"The source \"{part.Id}\" is part of itself.", part.Id.Text, spot.Here.Member("partOf"), spot);
        CheckLinks(part.Id, part.BasedOn, spot);
    }

    public void Check(Claim part, Spot spot)
    {
        var relations = part.Relations;
        for (var i = 0; i < relations.Count; i++)
        {
            if (relations[i].Claim != part.Id) continue;
            var message = $"The claim \"{part.Id}\" has the relation \"{relations[i].Type}\" to itself.";
            Add(message, part.Id.Text, spot.Here.Member("relations").At(i).Member("claim"), spot);
        }
    }

    public void Check(Citation part, Spot spot) => CheckLinks(part.Source, part.BasedOn, spot);

    private static void CheckLinks(SourceId source, ValueList<SourceLink>? links, Spot spot)
    {
        if (links is not { } known) return;
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Source != source) continue;
            Add($"The source \"{source}\" is based on itself.", source.Text, spot.Here.Member("basedOn").At(i).Member("source"), spot);
        }
    }

    private static void Add(string message, string id, JsonPath place, Spot spot) => spot.Findings.Add(
        new Finding(Rules.SelfReference, place, message) { Value = id, Remedy = "Refer to another record, or remove the reference." });
}
