using FactTracker.Analysis;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim whose quantity is greater than the quantity of the claim that it is part of.</summary>
/// <remarks>Only comparable claims are compared: claims that still stand, with a single quantity of units that convert exactly and times
/// that may be the same. Shares and multiples must be of the same thing. Only counts and amounts are compared, because densities, speeds,
/// prices, temperatures and years do not add up to a whole; see <see cref="AddsUp"/>.</remarks>
internal sealed class PartAboveWholeRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        var relations = part.Relations;
        if (relations.IsEmpty || part.Value.Single is not Quantity quantity || !Standing.Stands(part)) return;
        foreach (var relation in relations)
        {
            if (relation.Type == RelationType.PartOf && spot.Set.Claims.TryGet(relation.Claim, out var whole))
                Compare(part, quantity, whole, spot);
        }
    }

    private static void Compare(Claim part, Quantity quantity, Claim whole, Spot spot)
    {
        if (whole.Value.Single is not Quantity total || !Standing.Stands(whole)) return;
        if (!AreComparable(quantity, total) || !AddsUp.Is(quantity, part.Property) || !AddsUp.Is(total, whole.Property)) return;
        if (DateOrder.AreDefinitelyApart(part.When, whole.When) || !IsAbove(quantity, total)) return;
        if (spot.Findings.TryCount(Rules.PartAboveWhole)) return;
        var message = $"The claim is part of \"{whole.Id}\", but its value \"{quantity}\" is greater than the whole, \"{total}\".";
        spot.Findings.Add(new Finding(Rules.PartAboveWhole, spot.Here.Member("value").At(0), message)
        {
            Value = quantity.ToString(),
            Remedy = "Correct the wrong value, or remove the relation \"partOf\".",
        });
    }

    private static bool IsAbove(Quantity part, Quantity whole) => part.CompareWith(whole).Greater == QuantityAnswer.Yes;

    private static bool AreComparable(Quantity part, Quantity whole)
    {
        var isRelative = part.Unit.Kind is UnitKind.Share or UnitKind.Ratio || whole.Unit.Kind is UnitKind.Share or UnitKind.Ratio;
        return !isRelative || (part.Of is not null && part.Of == whole.Of);
    }
}
