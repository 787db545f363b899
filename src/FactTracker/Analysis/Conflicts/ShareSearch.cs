using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Finds shares of members of a group that are certainly outside 0 to 100 per cent.</summary>
internal static class ShareSearch
{
    private const decimal Whole = 100;

    /// <summary>Returns the conflict of a claim with what its unit allows, or null.</summary>
    public static Conflict? Of(Claim claim, ConflictPolicy policy)
    {
        if (claim.Value.Single is not Quantity quantity || quantity.Unit != Unit.Percent) return null;
        if (quantity is { Amount: >= 0 and <= Whole } || !UnitDomain.IsShareOfMembers(quantity)) return null;
        var range = policy.Quantities.RangeOf(quantity);
        var isOutside = range.Upper is { } upper && (upper.Value < 0 || (upper.Value == 0 && upper.Excluded));
        isOutside |= range.Lower is { } lower && (lower.Value > Whole || (lower.Value == Whole && lower.Excluded));
        return isOutside
            ? new Conflict(
                claim.Id, null, ConflictVerdict.Contradictory,
                $"{ConflictReasons.WordsOf(claim)} is a share of members and lies outside 0 to 100%.")
            : null;
    }
}
