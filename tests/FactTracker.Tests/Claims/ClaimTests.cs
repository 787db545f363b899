namespace FactTracker.Tests.Claims;

public sealed class ClaimTests
{
    [Fact]
    public void A_claim_stands_asserted_and_of_normal_rank_unless_said_otherwise()
    {
        var claim = new Claim("a");

        (claim.Rank, claim.Status).Should().Be((Rank.Normal, ClaimStatus.Asserted));
        claim.Extensions.Should().BeSameAs(Extensions.Empty);
    }

    [Fact]
    public void What_few_claims_have_is_held_like_the_rest()
    {
        var claim = new Claim("a") { Place = "Moscow", Notes = "n", Condition = "if", Claimant = ["somebody"], Stated = "2024" };

        (claim.Notes, claim.Condition, claim.Claimant.Single!.Name).Should().Be(("n", "if", "somebody"));
        (claim with { Place = null, Notes = null, Condition = null, Claimant = default, Stated = null })
            .Should().Be(new Claim("a"), "what was taken back leaves no trace");
    }

    [Fact]
    public void What_few_citations_have_leaves_no_trace_either() =>
        (new Citation("a") { Notes = "n", BasedOn = [], Quote = "q" } with { Notes = null, BasedOn = null, Quote = null }).Should()
            .Be(new Citation("a"));

    public static TheoryData<Claim, string> Told => new()
    {
        { new Claim("a") { Text = "So it is" }, "So it is" },
        { new Claim("a") { Text = "So it is", Subject = ["China"], Property = "p", Value = [1] }, "So it is" },
        { new Claim("a") { Subject = ["China", "Russia"], Property = "share", Value = [new Quantity(65, Unit.Percent)] },
            "China Russia share: 65 %" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_claim_is_told_in_its_words_or_else_by_its_parts(Claim claim, string told) => claim.ToString().Should().Be(told);

    [Fact]
    public void A_locator_is_told_part_by_part() =>
        new Locator { Words = "there", Page = "12", Section = "3", Paragraph = "4", Time = MediaTime.Parse("1:00"), Fragment = "t=1" }
            .ToString()
            .Should().Be("there, page 12, section 3, paragraph 4, at 1:00, #t=1");
}
