using System.Globalization;
using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class ShowTests
{
    [Fact]
    public async Task A_claim_is_told_in_words() => (await Show("friendly-2024")).Out.Should().Be(
        """
        friendly-2024
          65 per cent call China friendly
          Statement: China, called friendly: 65%
          When: 2024
          Confidence: 90%
          Relation: is compared with friendly-2000s: China, called friendly: just over 10%
          Tags: opinion
          Also holds: x:note
          Source: “Equal player?”, report, September 2025
            Where: page 3
            Quote: “65 per cent”
            Rated: B2: usually reliable source; probably true
            Based on: not known which of “Attitudes”, A Polling Institute, 2024 (based on its own knowledge)

        """);

    [Fact]
    public async Task Standing_and_speaker_are_told() => (await Show("friendly-2000s")).Out.Should().Be(
        """
        friendly-2000s
          Statement: China, called friendly: just over 10%
          When: from about 2000 to about 2004
          Said by: FOM
          Put as: reported
          Status: disputed: no such poll is known
          Source: “Attitudes”, survey, A Polling Institute, 2024
            Based on: its own knowledge

        """);

    [Fact]
    public async Task A_source_is_told_with_the_claims_that_cite_it() => (await Show("note")).Out.Should().Be(
        """
        note
          “Equal player?”, report, September 2025
          Rated: B: usually reliable source
          Based on: “Attitudes”, A Polling Institute, 2024 (based on its own knowledge)
          Cited by friendly-2024: 65 per cent call China friendly

        """);

    [Fact]
    public async Task Without_ids_all_claims_are_shown_under_the_title()
    {
        var run = await Show();

        run.Lines[0].Should().Be("Who needs whom");
        run.Lines.Where(line => !line.StartsWith(' ')).Skip(1).Should().Equal("friendly-2024", "friendly-2000s", "cases");
    }

    [Fact]
    public async Task An_unknown_id_is_refused_with_the_nearest()
    {
        var run = await Show("friendly-2042");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("facttracker: There is no claim or source \"friendly-2042\"; did you mean friendly-2024?\n");
    }

    [Fact]
    public async Task Json_has_the_record_and_its_words()
    {
        var run = await Show("friendly-2024", "note", "--format", "json");
        using var claim = JsonDocument.Parse(run.Lines[0]);
        using var source = JsonDocument.Parse(run.Lines[1]);

        claim.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("claim", "words", "details", "sources");
        claim.RootElement.GetProperty("claim").GetProperty("id").GetString().Should().Be("friendly-2024");
        claim.RootElement.GetProperty("sources")[0].GetProperty("id").GetString().Should().Be("note");
        source.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("source", "words", "details", "claims");
        source.RootElement.GetProperty("claims")[0].GetString().Should().Be("friendly-2024");
    }

    [Fact]
    public async Task What_could_not_be_read_is_said_on_standard_error()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "show");

        run.Code.Should().Be(1);
        run.Lines.Should().NotBeEmpty();
        run.Error.Should().Contain("error FT0301").And.Contain("has errors");
    }

    [Fact]
    public async Task A_terminal_gets_colours_and_paragraphs_of_its_width()
    {
        var terminal = new Surroundings { Input = Sets.Friendly, Width = 30, HasColours = true };
        var run = await CommandRun.Of(terminal, "show", "-", "friendly-2024");

        run.Out.Should().Contain("\u001b[1mfriendly-2024\u001b[0m");
        run.Lines.Select(line => line.TrimEnd()).Should().ContainInConsecutiveOrder("  65 per cent call China", "  friendly");
    }

    [Fact]
    public async Task A_terminal_without_colours_gets_none()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly, Width = 30 }, "show");

        run.Out.Should().NotContain("\u001b");
        run.Lines.Should().OnlyContain(line => line.TrimEnd().Length <= 30);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public async Task A_language_without_wording_is_answered_in_English_throughout(string culture)
    {
        var there = await CommandRun.Of(new Surroundings { Input = Sets.Friendly, Culture = CultureInfo.GetCultureInfo(culture) }, "show");

        there.Out.Should()
            .Be((await CommandRun.Of(new Surroundings { Input = Sets.Friendly, Culture = CultureInfo.GetCultureInfo("en") }, "show")).Out);
    }

    private static Task<CommandRun> Show(params string[] arguments) =>
        CommandRun.Of(new Surroundings { Input = Sets.Friendly }, ["show", "-", .. arguments]);
}
