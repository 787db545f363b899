namespace FactTracker.Tests.Claims;

public sealed class DraftedClaimsTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { """["subject","when"]""", """["claimant"]""", "subject, when, claimant?" },
        { """["value"]""", "[]", "" },
        { "[]", """["place"]""", "" },
        { "\"subject\"", "null", "subject" },
        { """["subject","subject",5,"no-such-member"]""", """["no-such-member"]""", "subject" },
        { """{"subject":true}""", "7", "" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void What_is_listed_and_still_holds_is_undone(string missing, string guessed, string undone) =>
        string.Join(", ", Drafted(missing, guessed).Undone).Should().Be(undone);

    [Fact]
    public void A_member_that_was_added_is_done() =>
        (Drafted("""["subject"]""", "[]") with { Subject = ["Russians"] }).Undone.Should().BeEmpty();

    [Fact]
    public void A_confirmed_member_is_done_and_keeps_its_value()
    {
        var confirmed = Drafted("""["subject"]""", """["claimant"]""").Confirm("claimant");

        confirmed.Undone.Should().Equal(new UndoneMember("subject", IsGuess: false));
        confirmed.Claimant.Should().NotBeEmpty();
        confirmed.Extensions["draft:guessed"].Should().BeNull("an empty list is not kept");
    }

    [Fact]
    public void A_claim_that_nobody_drafted_has_nothing_undone() => new Claim("c") { Text = "T" }.Undone.Should().BeEmpty();

    private static Claim Drafted(string missing, string guessed) => new("c")
    {
        Text = "T",
        Value = [new Quantity(65, Unit.Percent)],
        Claimant = [new Agent("ministry")],
        Extensions = Extensions.Empty.With("draft:missing", RawJson.Parse(missing)).With("draft:guessed", RawJson.Parse(guessed)),
    };
}
