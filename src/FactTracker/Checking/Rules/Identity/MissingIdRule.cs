using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a record without an id, which code can create with <c>default</c>.</summary>
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
        new Finding(Rules.BadId, spot.Here.Member("id"), $"The {record} has no id.") { Remedy = "Give it an id of 1 to 200 characters." });
}
