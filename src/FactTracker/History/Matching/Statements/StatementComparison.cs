using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Compares two claims by what they state: subject, property, place, qualifiers, time and value. It is symmetric.</summary>
internal static class StatementComparison
{
    private const string SameTime = "the same time", SharedTime = "times that overlap", OtherTime = "another time",
        UnknownTime = "a time that one of them leaves open", OtherScope = "a place or a qualifier that one of them leaves out";

    /// <summary>Compares two claims.</summary>
    /// <returns>What was found, or null when they are about different things or have no property.</returns>
    public static StatementMatch? Of(ClaimSet set, Claim one, Claim other)
    {
        var topics = TopicMap.Of([one, other]);
        if (topics.TopicOf(0) == TopicMap.None || topics.TopicOf(0) != topics.TopicOf(1)) return null;
        var manner = Manner(one, other);
        if (ClaimComparers.SameAssertion.Equals(one, other)) return manner with { Relation = StatementRelation.SameAssertion };
        var scope = topics.Scopes.Relate(topics.ScopeOf(0), topics.ScopeOf(1), out _);
        if (scope == ScopeRelation.Different) return null;
        if (scope == ScopeRelation.OneSided) return manner with { Time = OtherScope };
        var policy = ConflictPolicy.Default;
        var reader = new ClaimReader(set, policy);
        var (a, b) = (reader.Read(0, one, default), reader.Read(1, other, default));
        switch (TimeReading.Relate(a.Time, b.Time, policy.Dates))
        {
            case TimeAgreement.Apart:
                return manner with { Time = OtherTime };
            case TimeAgreement.Perhaps:
                return manner with { Time = UnknownTime };
            case TimeAgreement.Shared:
                return Compare(a, b, policy) is StatementRelation.SameValue
                    ? manner with { Time = SharedTime, Relation = StatementRelation.LikeValue }
                    : manner with { Time = SharedTime, Relation = Compare(a, b, policy) };
            default:
                return manner with { Relation = Compare(a, b, policy) };
        }
    }

    private static StatementMatch Manner(Claim one, Claim other) => new(
        StatementRelation.OtherTime,
        SameTime,
        !one.Claimant.IsEmpty && !other.Claimant.IsEmpty && !one.Claimant.Any(it => other.Claimant.Contains(it, ClaimComparers.SameAgent)),
        !IsSame(one.Modality, other.Modality) || one.Likelihood != other.Likelihood || one.Condition != other.Condition);

    // To assert is the same as to say nothing of the manner.
    private static bool IsSame(ValueList<Modality> one, ValueList<Modality> other) =>
        one.Where(it => it != Modality.Asserted).ToHashSet().SetEquals(other.Where(it => it != Modality.Asserted));

    private static StatementRelation Compare(ClaimReading one, ClaimReading other, ConflictPolicy policy)
    {
        if (one.IsDenied != other.IsDenied || one.Values.Length == 0 != (other.Values.Length == 0)) return StatementRelation.OtherValue;
        if (one.Values.Length == 0) return StatementRelation.SameValue;
        if (AreSame(one, other, policy)) return StatementRelation.SameValue;
        return ValueComparison.Between(one, other, policy.Dates) == ValueMatch.Compatible && !AreNames(one)
            ? StatementRelation.LikeValue
            : StatementRelation.OtherValue;
    }

    private static bool AreSame(ClaimReading one, ClaimReading other, ConflictPolicy policy) =>
        one.Values.Length == other.Values.Length
        && one.Values.All(value => other.Values.Any(it => AreSame(value, it, policy)))
        && other.Values.All(value => one.Values.Any(it => AreSame(value, it, policy)));

    private static bool AreSame(ValueReading one, ValueReading other, ConflictPolicy policy)
    {
        if (ClaimComparers.SameValue.Equals(one.Value, other.Value)) return true;
        if (one.Kind != other.Kind || ValueComparison.Between(one, other, policy.Dates) != ValueMatch.Compatible) return false;
        return one.Kind switch
        {
            ValueKind.Quantity => IsPoint(one) && IsPoint(other) && one.Group == other.Group,
            ValueKind.Date => TimeReading.Relate(one.Date, other.Date, policy.Dates) == TimeAgreement.Same,
            _ => true,
        };
    }

    // Of two single amounts that can both be right, both are the same amount.
    private static bool IsPoint(ValueReading value) =>
        value.Exact is null && value.Margin == 0 && value.Bounds is { Lower: { Excluded: false } lower, Upper: { Excluded: false } upper }
        && lower.Value == upper.Value;

    private static bool AreNames(ClaimReading claim) =>
        claim.Values.All(value => value.Kind is ValueKind.Text or ValueKind.Entity or ValueKind.Unrecognised);
}
