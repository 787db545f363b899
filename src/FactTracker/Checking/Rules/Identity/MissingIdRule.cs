using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A record needs an id; one made in code with <c>default</c> has none.</summary>
internal sealed class MissingIdRule : IPartRule<Source>, IPartRule<Claim>
{
    public void Check(Source part, Spot spot)
    {
        if (part.Id == default) Add("source", spot);
    }

    public void Check(Claim part, Spot spot)
    {
        if (!part.HasId) Add("claim", spot);
    }

    private static void Add(string record, Spot spot) => spot.Findings.Add(
        new Finding(Rules.BadId, spot.Here.Member("id"), $"The {record} has no id.") { Remedy = "Give it one of 1 to 200 characters." });
}
