using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Verification;

/// <summary>Words the reasons of verdicts as English sentences.</summary>
internal static class Reasons
{
    public const string Nothing = "The set has no claim about it.";

    public static string Near(ClaimId claim, string why) => $"No claim is clearly about the same. The nearest is {claim}, and {why}.";

    public static string Supported(Bearing claim) => claim.Footing == Footing.Stale
        ? $"{Said(claim)} The claim {claim.WhyFooting}, which does not matter for that time."
        : Said(claim);

    public static string Contradicted(Bearing claim)
    {
        var distance = claim.Value.Distance is { } by ? $", which differs by {Words(by)}" : "";
        return claim.Value.Why is { } why ? $"{claim.Id} states {Stated(claim)}, {why}." : $"{claim.Id} states {Stated(claim)}{distance}.";
    }

    public static string Clash(Bearing one, Bearing other) =>
        $"The set has it both ways: {one.Id} states {Stated(one)}, and {other.Id} {Stated(other)}.";

    public static string Wrong(Bearing claim) => $"{claim.Id} says so, and {claim.WhyFooting}.";

    public static string Doubtful(Bearing claim) => $"{claim.Id} says so, and {claim.WhyFooting}.";

    public static string Past(Bearing claim) => $"{claim.Id} says so, and {claim.WhyFooting}.";

    public static string Earlier(Bearing earlier, Bearing later) =>
        $"It was so at an earlier time: {earlier.Id} states {Stated(earlier)}, and {later.Id} {Stated(later)}.";

    public static string Unclear(Bearing claim) => claim.Time switch
    {
        TimeRelation.Other => $"The set has it only for another time: {claim.Id} states {Stated(claim)}.",
        TimeRelation.Unclear => $"It is not clear that the times are the same: {claim.Id} states {Stated(claim)}.",
        _ when claim.Value.Why is { } why => $"{claim.Id} states {Stated(claim)}, {why}.",
        _ when claim.Footing is not Footing.Sound => $"{claim.Id} states {Stated(claim)}, and {claim.WhyFooting}.",
        _ => $"{claim.Id} states {Stated(claim)}, and the text does not say for which time it speaks.",
    };

    private static string Said(Bearing claim) => claim.Time == TimeRelation.Undated && claim.End is not null
        ? $"{claim.Id} states {Stated(claim)}. The text names no time, and the set knows no later one."
        : $"{claim.Id} states {Stated(claim)}.";

    private static string Stated(Bearing found)
    {
        var claim = found.Topic.Claim;
        var value = claim.Value.IsEmpty || claim.Value is [FlagValue or NoneValue] ? "it" : ConflictReasons.WordsOf(claim);
        return claim.When is DateValue when && claim.Value is not [DateValue]
            ? $"{value} ({(when with { Words = null }).ToWords(CultureInfo.InvariantCulture)})"
            : value;
    }

    private static string Words(Quantity distance) =>
        distance is { Unit.Kind: UnitKind.Ratio, Amount: { } amount }
            ? string.Create(CultureInfo.InvariantCulture, $"a factor of {amount}")
            : distance.ToWords(CultureInfo.InvariantCulture);
}
