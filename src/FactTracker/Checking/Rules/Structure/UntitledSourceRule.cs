using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A source needs a title or an address, unless nobody names it.</summary>
internal sealed class UntitledSourceRule : IPartRule<Source>
{
    public void Check(Source part, Spot spot)
    {
        if (!string.IsNullOrWhiteSpace(part.Title) || part.Url is not null || part.Kind == SourceKind.Unnamed) return;
        if (UnreadMembers.Any(part.Extensions, "title", "url", "kind")) return;
        spot.Findings.Add(new Finding(Rules.UntitledSource, spot.Here, $"The source \"{part.Id}\" has neither a title nor a url.")
        {
            Remedy = "Give it one of them, or the kind \"unnamed\" if nobody names it.",
        });
    }
}
