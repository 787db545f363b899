using System.Collections.Frozen;
using System.Globalization;
using FactTracker.Problems;
using FactTracker.Values;

namespace FactTracker.Checking;

/// <summary>
/// Reports a share that is not from 0% to 100%, and a rank below 1. Growth can exceed 100% and fall below 0%, and so can a percentage of an
/// amount (GDP, a target), so only a percentage of the members of a group, or of a sample, is reported. What a group answers ("voters",
/// "agree", 150%) is a percentage of the group, even if the value does not say of what.
/// </summary>
internal sealed class OutOfUnitRangeRule : IPartRule<Quantity>, IPartRule<Claim>
{
    private const decimal Whole = 100;

    private static readonly FrozenSet<string> Answers = """
        agree agrees agreed disagree disagrees disagreed approve approves approved disapprove disapproves disapproved support supports
        supported oppose opposes opposed believe believes believed think thinks thought trust trusts trusted distrust distrusts favour
        favours favor favors say says said prefer prefers preferred voted
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public void Check(Quantity part, Spot spot)
    {
        // Nearly all shares.
        if (part is { Amount: >= 0 and <= Whole, StatedApproximation: null, Bounds: null } && part.Unit == Unit.Percent) return;
        if (UnitDomain.IsShareOfMembers(part)) CheckShare(part, spot);
        else if (part.Unit == Unit.Rank && LeastOf(part)?.CompareTo(Rational.One) < 0 && !spot.Findings.TryCount(Rules.OutOfUnitRange))
            Add(part, LowerOf(part), $"\"{part}\" is below rank 1.", "Correct the rank.", spot);
    }

    public void Check(Claim part, Spot spot)
    {
        if (part.Value.Single is not Quantity { Of: null, SampleSize: null } share || share.Unit != Unit.Percent
            || (share.ExactAmount is null && share.Amount is null or (>= 0 and <= Whole)) || !IsAnswer(part.Property)
            || part.Subject.Single is not { } group || Wholes.Of(group) != WholeKind.Members) return;
        spot.Enter("value", 0);
        CheckShare(share with { Of = group }, spot);
        spot.Leave();
    }

    // The verb comes first: "agrees", "say that it is so"; but not "voted, compared with 2019".
    private static bool IsAnswer(ClaimValue? property) =>
        property is TextValue { Text: var words } && Answers.Contains(words.Split(' ')[0])
        && !words.Contains("compared", StringComparison.Ordinal);

    private static void CheckShare(Quantity share, Spot spot)
    {
        var least = LeastOf(share);
        if (least?.CompareTo(Whole) > 0 || QuantityProfile.Default.RangeOf(share).IsAbove(ValueRange.Exactly(Whole)))
        {
            if (spot.Findings.TryCount(Rules.OutOfUnitRange)) return;
            var times = string.Create(CultureInfo.InvariantCulture, $"{least?.RoundDown() / Whole:0.##########}");
            if (times.Length == 0) times = "the multiple";
            var remedy = $"If it is a comparison, write {times} with the unit \"x\"; if it is a share, correct the amount.";
            Add(share, LowerOf(share), $"\"{share}\" of {WholeOf(share)} is more than the whole.", remedy, spot);
        }
        else if (MostOf(share)?.Sign < 0 && !spot.Findings.TryCount(Rules.OutOfUnitRange))
        {
            const string Remedy = "If it is a change, use the unit \"pp\"; if it is a share, correct the amount.";
            var member = share.AmountAsFraction is null ? "upper" : "amount";
            Add(share, member, $"\"{share}\" of {WholeOf(share)} is less than nothing.", Remedy, spot);
        }
    }

    private static string WholeOf(Quantity share) => share.Of is { } of ? $"\"{Shown.Of($"{of}")}\"" : "the sample";

    private static Rational? LeastOf(Quantity quantity) => quantity.AmountAsFraction ?? quantity.Bounds?.Lower?.Value;

    private static Rational? MostOf(Quantity quantity) => quantity.AmountAsFraction ?? quantity.Bounds?.Upper?.Value;

    private static string LowerOf(Quantity quantity) => quantity.AmountAsFraction is null ? "lower" : "amount";

    private static void Add(Quantity quantity, string member, string message, string remedy, Spot spot) => spot.Findings.Add(
        new Finding(Rules.OutOfUnitRange, spot.Here.Member(member), message) { Value = quantity.ToString(), Remedy = remedy });
}
