using System.Globalization;
using FactTracker.Problems;
using FactTracker.Values;

namespace FactTracker.Checking;

/// <summary>
/// Reports a share that is not from 0% to 100%, and a rank below 1. Growth can exceed 100% and fall below 0%, and so can a percentage of an
/// amount (GDP, a target), so only a percentage of the members of a group, or of a sample, is reported.
/// </summary>
internal sealed class OutOfUnitRangeRule : IPartRule<Quantity>
{
    private const decimal Whole = 100;

    public void Check(Quantity part, Spot spot)
    {
        // Nearly all shares.
        if (part is { Amount: >= 0 and <= Whole, StatedApproximation: null, Bounds: null } && part.Unit == Unit.Percent) return;
        if (UnitDomain.IsShareOfMembers(part)) CheckShare(part, spot);
        else if (part.Unit == Unit.Rank && LeastOf(part) < 1)
            Add(part, LowerOf(part), $"\"{part}\" is below rank 1.", "Correct the rank.", spot);
    }

    private static void CheckShare(Quantity share, Spot spot)
    {
        var least = LeastOf(share);
        if (least > Whole || QuantityProfile.Default.RangeOf(share).IsAbove(ValueRange.Exactly(Whole)))
        {
            var times = string.Create(CultureInfo.InvariantCulture, $"{least / Whole:0.##########}");
            var remedy = $"If it is a comparison, write {times} with the unit \"x\"; if it is a share, correct the amount.";
            Add(share, LowerOf(share), $"\"{share}\" of {WholeOf(share)} is more than the whole.", remedy, spot);
        }
        else if (MostOf(share) < 0)
        {
            const string Remedy = "If it is a change, use the unit \"pp\"; if it is a share, correct the amount.";
            Add(share, share.Amount is null ? "upper" : "amount", $"\"{share}\" of {WholeOf(share)} is less than nothing.", Remedy, spot);
        }
    }

    private static string WholeOf(Quantity share) => share.Of is { } of ? $"\"{Shown.Of($"{of}")}\"" : "the sample";

    private static decimal? LeastOf(Quantity quantity) => quantity.Amount ?? quantity.Bounds?.Lower?.Value;

    private static decimal? MostOf(Quantity quantity) => quantity.Amount ?? quantity.Bounds?.Upper?.Value;

    private static string LowerOf(Quantity quantity) => quantity.Amount is null ? "lower" : "amount";

    private static void Add(Quantity quantity, string member, string message, string remedy, Spot spot) => spot.Findings.Add(
        new Finding(Rules.OutOfUnitRange, spot.Here.Member(member), message) { Value = quantity.ToString(), Remedy = remedy });
}
