using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A term is one of its scale's.</summary>
internal sealed class TermNotOnScaleRule : IPartRule<Confidence>
{
    public void Check(Confidence part, Spot spot)
    {
        if (part.Term is not { } term || part.KnownScale is not { } scale || scale.TryFindTerm(term, out _)) return;
        var terms = string.Join(", ", scale.Terms.Select(known => $"\"{known.Label}\""));
        spot.Findings.Add(new Finding(Rules.TermNotOnScale, spot.Here.Member("term"), $"\"{Shown.Of(term)}\" is not on the scale \"{scale.Id}\".")
        {
            Value = Shown.Of(term),
            Remedy = $"Use one of its terms, {terms}, or leave the scale out to keep the words alone.",
        });
    }
}
