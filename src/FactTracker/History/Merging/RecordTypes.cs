using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>The types of records of a set.</summary>
internal static class RecordTypes
{
    public static RecordType<Claim> Claims { get; } = new(
        "claims", ClaimMembers.All, claim => claim.Id.Text, claim => new Claim(claim.Id), AreSame, StatusConflicts.Prepare,
        ClaimWriter.Write);

    public static RecordType<Source> Sources { get; } = new(
        "sources", SourceMembers.All, source => source.Id.Text, source => new Source(source.Id), AreSame,
        (before, _, theirs, _) => (before, theirs), SourceWriter.Write);

    // Two answers to one question, or the same words.
    private static bool AreSame(Claim one, Claim other)
    {
        if (one.Property is null || other.Property is null) return one.Text is { } text && text == other.Text;
        return ClaimComparers.SameSubject.Equals(one.Property, other.Property)
            && one.Subject.Count == other.Subject.Count
            && one.Subject.All(subject => other.Subject.Contains(subject, ClaimComparers.SameSubject));
    }

    private static bool AreSame(Source one, Source other) =>
        (one.Title is { } title && title == other.Title) || (one.Url is { } url && url == other.Url)
        || (one.Words is { } words && words == other.Words) || one.Identifiers.Any(identifier => other.Identifiers.Contains(identifier));
}
