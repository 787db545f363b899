using FactTracker.Publishing;

namespace FactTracker.Tests.Publishing;

/// <summary>Every member of every record has a treatment, so that a new member is not published before somebody decided on it.</summary>
public sealed class TreatmentTests
{
    [Fact]
    public void Every_member_has_a_treatment()
    {
        MemberTreatments.Header.Names.Should().BeEquivalentTo(Names(ClaimSetMembers.All).Append("facttracker"));
        MemberTreatments.Source.Names.Should().BeEquivalentTo(Names(SourceMembers.All).Append("csl"));
        MemberTreatments.Claim.Names.Should().BeEquivalentTo(Names(ClaimMembers.All));
        MemberTreatments.Citation.Names.Should().BeEquivalentTo(Names(CitationMembers.All));
        MemberTreatments.WithheldCitation.Names.Should().BeEquivalentTo(Names(CitationMembers.All));
        MemberTreatments.Review.Names.Should().BeEquivalentTo(Names(ReviewMembers.All));
        MemberTreatments.Link.Names.Should().BeEquivalentTo(Names(SourceLinkMembers.All));
        MemberTreatments.Relation.Names.Should().BeEquivalentTo(Names(RelationMembers.All));
        MemberTreatments.Copy.Names.Should().BeEquivalentTo(Names(ArchivedCopyMembers.All));
    }

    private static IEnumerable<string> Names<T>(RecordMembers<T> members) => members.Select(member => member.Name);
}
