using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Claims;

public sealed class ClaimListQueryTests
{
    private static readonly EntityValue China = new("Q148") { Label = "China" };

    private static readonly ClaimList Claims =
    [
        new Claim("a") { Subject = [China], Property = "share", When = "2024", Tags = ["opinion"], Confidence =
        [
            Confidence.Of(0.9m)
        ], Claimant = [new Agent("FOM", "fom")] },
        new Claim("b")
        {
            Subject = [China with { Label = "PRC", Words = "the PRC", Language = "en" }, "Russia"],
            Property = "share",
            When = "2023/2024-02",
            Status = ClaimStatus.Disputed
        },
        new Claim("c") { Subject = [China], Text = "t", When = new UnknownValue(), Confidence =
        [
            Confidence.Of(0.9m),
            Confidence.Of(0.4m)
        ], Relations = [new Relation(RelationType.Repeats, "a")] },
        new Claim("d") { Subject = ["Q148"], Property = new TextValue("share") { Language = "en" }, When = "2010/..", Tags = [
            "opinion", "trade", "opinion"
        ], Claimant = [new Agent(null, "fom")] },
        new Claim("e") { Property = "share", When = "2001-21", Confidence = [Confidence.InWords("likely")] },
    ];

    // The same claims after edits that put a stale index to the test.
    private static readonly ClaimList Edited = ClaimList.Create([
        Claims[0] with { Subject = ["x"], Tags = [], When = null, Claimant = [], Property = null },
        .. Claims.Skip(1).Take(3),
        new Claim("gone") { Subject = [China], Property = "share", When = "2024", Tags = ["opinion"] }
    ]);

    public static TheoryData<string, Func<ClaimList, IEnumerable<Claim>>, string> Queries => new()
    {
        { "a subject by any label", claims => claims.About(new EntityValue("Q148")), "a b c" },
        { "a text is no entity", claims => claims.About("Q148"), "d" },
        { "one of several subjects", claims => claims.About("Russia"), "b" },
        { "a subject nobody speaks of", claims => claims.About("India"), "" },
        { "a property of a subject", claims => claims.About(China, "share"), "a b" },
        { "a property in a language", claims => claims.About("Q148", "share"), "d" },
        { "a property", claims => claims.WithProperty("share"), "a b d e" },
        { "a tag", claims => claims.Tagged("opinion"), "a d" },
        { "a claimant by id", claims => claims.ClaimedBy(new Agent("Public Opinion Foundation", "fom")), "a d" },
        { "incoming relations", claims => claims.RelatedTo("a"), "c" },
        { "a time", claims => claims.Overlapping(Edtf.Parse("2024-06")), "a d" },
        { "a time at an edge", claims => claims.Overlapping(Edtf.Parse("2024-02-29")), "a b d" },
        { "a season", claims => claims.Overlapping(Edtf.Parse("2001-04-10")), "e" },
        { "a status", claims => claims.WithStatus(ClaimStatus.Disputed), "b" },
        { "a confidence", claims => claims.WithConfidence(0.8m), "a" },
        { "a lower confidence", claims => claims.WithConfidence(0.4m), "a c" },
        { "the same assertion", claims => claims.Asserting(Claims["b"] with { Id = "z", Text = "?", Status = ClaimStatus.Asserted }), "b" },
        { "with LINQ", claims => claims.About(China).Where(claim => claim.Property is null), "c" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Claims_are_found(string because, Func<ClaimList, IEnumerable<Claim>> query, string ids)
    {
        Ids(query(Claims)).Should().Be(ids, because);
        _ = query(Edited).Count();
        var edited = Edited.Remove(new ClaimId("gone")).Replace(Claims["a"]).Upsert(Claims["e"]);
        Ids(query(edited)).Should().Be(ids, "of an edited list");
        query(edited).Should().Equal(query(ClaimList.Create([.. edited])));
    }

    [Fact]
    public void Claims_are_found_by_their_fingerprint() => ClaimGen.Any.Array[1, 8].Sample(
        several =>
        {
            var claims = ClaimList.Create([.. several.Select((claim, number) => claim with { Id = $"c{number}" })]);
            foreach (var claim in claims)
            {
                claims.WithFingerprint(claim.Fingerprint())
                    .Should()
                    .Equal(claims.Where(other => ClaimComparers.SameAssertion.Equals(claim, other)));
            }
        },
        iter: 30);

    [Fact]
    public void Every_claim_whose_time_may_be_shared_is_found() =>
        Gen.Select(DateGen.Edtf.Array[0, 40], DateGen.Edtf).Sample((dates, asked) =>
    {
        var claims = ClaimList.Create([.. dates.Select((date, number) => new Claim($"c{number}") { When = date })]);

        Ids(claims.Overlapping(asked)).Should().Be(Ids(claims.Where(claim => claim.When!.AsDate!.Value.Overlaps(asked) != EdtfAnswer.No)));
    });

    [Fact]
    public void A_question_needs_its_argument()
    {
        FluentActions.Invoking(() => Claims.About(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Claims.About(China, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Claims.WithConfidence(90)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Ids(IEnumerable<Claim> claims) => string.Join(' ', claims.Select(claim => claim.Id));
}
