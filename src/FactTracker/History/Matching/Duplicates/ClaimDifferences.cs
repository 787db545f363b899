using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Says whether two claims differ in something that they state, so that they are two however alike their words are.</summary>
internal static class ClaimDifferences
{
    public static bool Are(ClaimSet set, Claim one, Claim other)
    {
        if (one.Property is not null && other.Property is not null)
            return StatementDuplicates.Compare(set, one, other) is null;
        return AreApart(one.When, other.When) || AreApart(one.Place, other.Place) || AreApart(one.Claimant, other.Claimant)
            || IsDenied(one) != IsDenied(other);
    }

    private static bool AreApart(DateStatement? one, DateStatement? other)
    {
        if (one is null || other is null) return false;
        var policy = ConflictPolicy.Default.Dates;
        return TimeReading.Relate(TimeReading.Of(one, policy), TimeReading.Of(other, policy), policy) != TimeAgreement.Same;
    }

    private static bool AreApart(ClaimValue? one, ClaimValue? other) =>
        one is not null && other is not null && !ClaimComparers.SameSubject.Equals(one, other);

    private static bool AreApart(ValueList<Agent> one, ValueList<Agent> other) =>
        !one.IsEmpty && !other.IsEmpty && !one.Any(agent => other.Contains(agent, ClaimComparers.SameAgent));

    private static bool IsDenied(Claim claim) => claim.Modality.Contains(Modality.Denied);
}
