using FactTracker.Analysis;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>What a claim counts is not more than what the claim counts that it is part of.</summary>
/// <remarks>Only what can be compared is: single quantities of one unit, of times that may be the same, of claims that stand. Shares and multiples
/// have to be of the same thing; places in an order and differences do not add up to a whole.</remarks>
internal sealed class PartAboveWholeRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        var relations = part.Relations;
        if (relations.IsEmpty || part.Value.Single is not Quantity quantity || !Standing.Stands(part)) return;
        foreach (var relation in relations)
        {
            if (relation.Type == RelationType.PartOf && spot.Set.Claims.TryGet(relation.Claim, out var whole)) Compare(part, quantity, whole, spot);
        }
    }

    private static void Compare(Claim part, Quantity quantity, Claim whole, Spot spot)
    {
        if (whole.Value.Single is not Quantity total || !Standing.Stands(whole) || !AreComparable(quantity, total)) return;
        if (DateOrder.AreDefinitelyApart(part.When, whole.When) || !IsAbove(quantity, total)) return;
        var message = $"The claim is part of \"{whole.Id}\", yet its value, \"{quantity}\", is above the whole, \"{total}\".";
        spot.Findings.Add(new Finding(Rules.PartAboveWhole, spot.Here.Member("value").At(0), message)
        {
            Value = quantity.ToString(),
            Remedy = "Mend whichever value is wrong, or take the relation \"partOf\" out.",
        });
    }

    private static bool IsAbove(Quantity part, Quantity whole) =>
        QuantityProfile.Default.RangeOf(part).IsAbove(QuantityProfile.Default.RangeOf(whole));

    private static bool AreComparable(Quantity part, Quantity whole)
    {
        if (part.Unit != whole.Unit || part.Unit == Unit.Rank || part.Unit == Unit.PercentagePoints) return false;
        var isRelative = part.Unit == Unit.Percent || part.Unit == Unit.Times;
        return !isRelative || (part.Of is not null && part.Of == whole.Of);
    }
}
