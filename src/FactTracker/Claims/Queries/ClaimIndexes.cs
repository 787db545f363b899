namespace FactTracker.Claims;

/// <summary>
/// The queries of a list of claims, each with its index. Lists that come from one another by edits share them.
/// </summary>
internal sealed class ClaimIndexes(RecordArray<Claim> array)
{
    private TimeIndex? _times;

    public RecordQuestion<Claim, SourceId> Citing { get; } = new(array, claim => claim.Citations.Select(citation => citation.Source));

    public RecordQuestion<Claim, SourceId> CitingAsBasedOn { get; } =
        new(array, claim => claim.Citations.SelectMany(citation => citation.BasedOn ?? default).Select(link => link.Source));

    public RecordQuestion<Claim, ClaimValue> About { get; } = new(array, claim => claim.Subject, ClaimComparers.SameSubject);

    public RecordQuestion<Claim, (ClaimValue Subject, ClaimValue Property)> AboutProperty { get; } =
        new(array, claim => claim.Property is { } property ? claim.Subject.Select(subject => (subject, property)) : [], new PairComparer());

    public RecordQuestion<Claim, ClaimValue> WithProperty { get; } =
        new(array, claim => claim.Property is { } property ? [property] : [], ClaimComparers.SameSubject);

    public RecordQuestion<Claim, string> Tagged { get; } = new(array, claim => claim.Tags, StringComparer.Ordinal);

    public RecordQuestion<Claim, Agent> ClaimedBy { get; } = new(array, claim => claim.Claimant, ClaimComparers.SameAgent);

    public RecordQuestion<Claim, ClaimId> RelatedTo { get; } = new(array, claim => claim.Relations.Select(relation => relation.Claim));

    public RecordQuestion<Claim, ClaimId> Repeating { get; } = new(array, claim => claim.Relations
        .Where(relation => relation.Type == RelationType.SameAs || relation.Type == RelationType.Repeats)
        .Select(relation => relation.Claim));

    public RecordQuestion<Claim, ClaimId> NotSameAs { get; } = new(array, claim => claim.Relations
        .Where(relation => relation.Type == RelationType.NotSameAs)
        .Select(relation => relation.Claim));

    public RecordQuestion<Claim, Digest> WithFingerprint { get; } = new(array, claim => [AssertionIdentity.FingerprintOf(claim)]);

    public IReadOnlyList<Claim> Overlapping(RecordSequence<Claim> claims, Edtf time)
    {
        var places = (_times ??= TimeIndex.Of(array.Records)).Find(time);
        var found = RecordMerge.Of(claims, places, claim => claim.When?.AsDate is not null);
        return [.. found.Where(claim => claim.When!.AsDate!.Value.Overlaps(time) != EdtfAnswer.No)];
    }

    private sealed class PairComparer : IEqualityComparer<(ClaimValue Subject, ClaimValue Property)>
    {
        public bool Equals((ClaimValue Subject, ClaimValue Property) x, (ClaimValue Subject, ClaimValue Property) y) =>
            ClaimComparers.SameSubject.Equals(x.Subject, y.Subject) && ClaimComparers.SameSubject.Equals(x.Property, y.Property);

        public int GetHashCode((ClaimValue Subject, ClaimValue Property) obj) =>
            HashCode.Combine(ClaimComparers.SameSubject.GetHashCode(obj.Subject), ClaimComparers.SameSubject.GetHashCode(obj.Property));
    }
}
