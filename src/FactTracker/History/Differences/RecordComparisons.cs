using FactTracker.Serialization.Canonical;
using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>The comparisons of all kinds of records.</summary>
internal static class RecordComparisons
{
    public static MemberComparison<Claim> Claims { get; } = new(
        ClaimMembers.All, new Claim(default(ClaimId)), claim => claim.ToCanonicalUtf8(), ClaimWriter.Write);

    public static MemberComparison<Source> Sources { get; } = new(
        SourceMembers.All, new Source(default(SourceId)), source => source.ToCanonicalUtf8(), SourceWriter.Write);

    public static MemberComparison<ClaimSet> Headers { get; } = new(
        ClaimSetMembers.All, ClaimSet.Empty,
        set => CanonicalList.TextOf(CanonicalRecords.HeaderOf(set), DocumentWriter.Write), DocumentWriter.Write);
}
