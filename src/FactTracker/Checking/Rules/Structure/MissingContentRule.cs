using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim that has no text, and no property with a value or a time.</summary>
internal sealed class MissingContentRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        if (part.Property is not null && (!part.Value.IsEmpty || part.When is not null)) return;
        if (!string.IsNullOrWhiteSpace(part.Text)) return;
        if (UnreadMembers.Any(part.Extensions, "text", "property", "value", "when")) return;
        if (spot.Findings.TryCount(Rules.MissingContent)) return;
        spot.Findings.Add(new Finding(
            Rules.MissingContent, spot.Here,
            $"The claim \"{part.Id}\" says nothing: it has no text, and no property with a value or a time.")
        {
            Remedy = "Add a text, or a property with a value.",
        });
    }
}
