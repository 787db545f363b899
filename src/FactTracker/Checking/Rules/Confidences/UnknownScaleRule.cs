using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a confidence scale that is not known. The scale is kept, but its terms have no numbers.</summary>
internal sealed class UnknownScaleRule : IPartRule<Confidence>
{
    public void Check(Confidence part, Spot spot)
    {
        if (part.Scale is not { } scale || part.KnownScale is not null) return;
        if (spot.Findings.TryCount(Rules.UnknownScale)) return;
        var nearest = NearestWord.Find(scale, ConfidenceScale.All.Select(known => known.Id));
        var message = $"The confidence scale \"{Shown.Of(scale)}\" is not known, so its terms have no numbers.";
        spot.Findings.Add(new Finding(Rules.UnknownScale, spot.Here.Member("scale"), message)
        {
            Value = Shown.Of(scale),
            Remedy = nearest is null ? null : $"Did you mean \"{nearest}\"?",
        });
    }
}
