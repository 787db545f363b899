using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a source that has neither a title nor an address, unless its kind says that it is not named.</summary>
internal sealed class UntitledSourceRule : IPartRule<Source>
{
    public void Check(Source part, Spot spot)
    {
        if (!string.IsNullOrWhiteSpace(part.Title) || part.Url is not null || part.Kind == SourceKind.Unnamed) return;
        if (UnreadMembers.Any(part.Extensions, "title", "url", "kind")) return;
        spot.Findings.Add(new Finding(Rules.UntitledSource, spot.Here, $"The source \"{part.Id}\" has neither a title nor a url.")
        {
            Remedy = "Add one of them, or set its kind to \"unnamed\" if it is deliberately not named.",
        });
    }
}
