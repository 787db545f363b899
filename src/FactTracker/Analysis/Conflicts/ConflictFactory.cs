namespace FactTracker.Analysis;

/// <summary>Creates the conflicts that are listed.</summary>
internal sealed class ConflictFactory(ConflictPolicy policy)
{
    private readonly ConflictReasons _reasons = new(policy);

    /// <summary>Returns the distance of two results in standard errors, or null when there are no margins of error.</summary>
    public static double? Z(ClaimReading one, ClaimReading other, ConflictPolicy policy) =>
        one.Single is { Kind: ValueKind.Quantity } a && other.Single is { Kind: ValueKind.Quantity } b && !one.IsDenied && !other.IsDenied
            ? SampleMargin.Z(a, b, policy)
            : null;

    /// <summary>Creates the conflict of two claims of one topic and scope, or null when there is none.</summary>
    public Conflict? Of(ClaimReading one, ClaimReading other, bool isStated)
    {
        var outcome = PairComparison.Of(one, other, policy);
        if (outcome.Verdict is not { } verdict) return null;
        var reason = _reasons.Of(one, other, outcome);
        var isConflict = verdict != ConflictVerdict.NotComparable;
        if (isStated) reason += " It is stated that they contradict each other.";
        return new Conflict(one.Claim.Id, other.Claim.Id, verdict, reason)
        {
            Overlap = TimeOverlap.Of(one.Time, other.Time, policy.Dates),
            Distance = isConflict && one.IsDenied == other.IsDenied ? ValueDistance.Of(one, other) : null,
            Z = isConflict && outcome.Match == ValueMatch.Exclude ? Z(one, other, policy) : null,
        };
    }
}
