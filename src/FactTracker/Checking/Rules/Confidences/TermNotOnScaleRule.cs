using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a term that its scale does not have.</summary>
internal sealed class TermNotOnScaleRule : IPartRule<Confidence>
{
    public void Check(Confidence part, Spot spot)
    {
        if (part.Term is not { } term || part.KnownScale is not { } scale || scale.TryFindTerm(term, out _)) return;
        if (spot.Findings.TryCount(Rules.TermNotOnScale)) return;
        var terms = string.Join(", ", scale.Terms.Select(known => $"\"{known.Label}\""));
        var message = $"\"{Shown.Of(term)}\" is not a term of the scale \"{scale.Id}\".";
        spot.Findings.Add(new Finding(Rules.TermNotOnScale, spot.Here.Member("term"), message)
        {
            Value = Shown.Of(term),
            Remedy = $"Use one of its terms ({terms}), or remove the scale to keep just the words.",
        });
    }
}
