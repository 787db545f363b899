namespace FactTracker.Analysis;

/// <summary>Compares two claims of one topic and scope. It is symmetric.</summary>
internal static class PairComparison
{
    /// <summary>Returns how the values relate, or compatible when the times do not overlap. It allocates nothing.</summary>
    public static ValueMatch Match(ClaimReading one, ClaimReading other, ConflictPolicy policy) =>
        TimeReading.MayOverlap(one.Time, other.Time, policy.Dates)
            ? ValueComparison.Between(one, other, policy.Dates)
            : ValueMatch.Compatible;

    /// <summary>Whether a match is a conflict.</summary>
    public static bool IsConflict(ValueMatch match) => match is ValueMatch.Differ or ValueMatch.Exclude;

    /// <summary>Compares two claims in full.</summary>
    public static PairOutcome Of(ClaimReading one, ClaimReading other, ConflictPolicy policy)
    {
        var match = Match(one, other, policy);
        var time = TimeReading.Relate(one.Time, other.Time, policy.Dates);
        if (match == ValueMatch.Compatible || time == TimeAgreement.Apart) return new PairOutcome(ValueMatch.Compatible, time, null);
        if (ValueComparison.IsIncomparable(match)) return new PairOutcome(match, time, ConflictVerdict.NotComparable);
        var isCertain = match == ValueMatch.Exclude && one.IsFirm && other.IsFirm
            && (time == TimeAgreement.Same || (time == TimeAgreement.Shared && one.Rules.IsThroughout));
        return new PairOutcome(match, time, isCertain ? ConflictVerdict.Contradictory : ConflictVerdict.Possible);
    }
}
