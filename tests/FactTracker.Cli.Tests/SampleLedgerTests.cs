using FactTracker.Tests.Samples;

namespace FactTracker.Cli.Tests;

/// <summary>The commands over the ledger of the samples that the README shows.</summary>
public sealed class SampleLedgerTests
{
    private static readonly string Ledger = Checkout.PathOf("samples", "salary.ledger.jsonl");

    [Theory]
    [InlineData("2021-02-25", "2021-02-25", "6,000")]
    [InlineData("2021-03-25", "2021-02-25", "6,500")]
    [InlineData("2021-03-25", "2021-01-25", "6,000")]
    [InlineData("2021-03-25", "2021-03-25", "6,500")]
    public async Task List_answers_what_was_known_about_a_day(string known, string about, string amount)
    {
        var run = await CommandRun.Of("list", Ledger, "--as-of", known, "--about", about);

        run.Code.Should().Be(0, run.Error);
        run.Lines.Should().ContainSingle().Which.Should().EndWith($"Sally earns USD {amount} a month");
    }

    [Fact]
    public async Task Log_of_a_claim_is_its_history() =>
        (await CommandRun.Of("log", Ledger, "salary")).Lines.Should().Equal(
            "5  2021-03-15T09:00:00Z  revised salary (when, citations) by Ben: the letter of 15 March",
            "3  2020-01-01T09:00:00Z  added salary by Anna: as agreed");

    [Fact]
    public async Task Blame_shows_who_ended_the_claim() =>
        (await CommandRun.Of("blame", Ledger, "salary")).Lines.Should()
            .Contain("  when 2020-01-01/2021-02-14: entry 5, 2021-03-15T09:00:00Z by Ben: the letter of 15 March")
            .And.Contain("  value 6000 USD: entry 3, 2020-01-01T09:00:00Z by Anna: as agreed");
}
