using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class PublishTests
{
    private const string Text = """
        {
          "facttracker": "1.0",
          "sources": [
            { "id": "gazette", "title": "Harbour to let", "url": "https://example.org/g" },
            { "id": "talk-berger", "kind": "interview", "title": "Talk with Ines Berger", "authors": ["Ines Berger"], "marking": "RED" }
          ],
          "claims": [
            { "id": "rent", "text": "The harbour is let", "citations": ["gazette", "talk-berger"], "notes": "Ask her again" },
            { "id": "term", "text": "The contract runs for thirty years", "marking": { "tlp": "GREEN", "embargoedUntil": "2026-12-01" } }
          ]
        }
        """;

    private static readonly Surroundings Input = new() { Input = Text };

    private static readonly Surroundings Leaking =
        new() { Input = Text.Replace("The harbour is let", "Ines Berger says it is let", StringComparison.Ordinal) };

    [Fact]
    public async Task Set_is_published_to_standard_output_without_what_is_withheld()
    {
        var run = await CommandRun.Of(Input, "publish", "--at", "2026-11-01");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("\"withheld-1\"").And.NotContainAny("Berger", "talk-berger", "thirty", "Ask");
        run.Error.Should().NotContainAny("Berger", "talk-berger", "thirty", "Ask her");
        run.ErrorLines[^1].Should().Be("Published 1 claim and 2 sources; 1 claim and 1 source withheld.");
    }

    [Theory]
    [InlineData("TLP:GREEN", "2026-12-01", 2)]
    [InlineData("green", "2026-11-30", 1)]
    [InlineData("CLEAR", "2026-12-01", 1)]
    [InlineData("TLP:WHITE", "2026-12-01", 1)]
    public async Task Level_and_date_decide(string level, string at, int claims)
    {
        var run = await CommandRun.Of(Input, "publish", "--max-mark", level, "--at", at);

        JsonDocument.Parse(run.Out).RootElement.GetProperty("claims").GetArrayLength().Should().Be(claims);
    }

    [Fact]
    public async Task Unmarked_records_can_be_withheld()
    {
        var run = await CommandRun.Of(Input, "publish", "--unmarked", "TLP:AMBER", "--max-mark", "TLP:GREEN", "--at", "2026-12-01");

        run.Out.Should().NotContain("The harbour is let").And.Contain("thirty years");
    }

    [Theory]
    [InlineData("public.claims.json")]
    [InlineData("public.csv")]
    [InlineData("public.xlsx")]
    [InlineData("public.html")]
    [InlineData("public.stix.json")]
    [InlineData("public.claims.json.gz")]
    public async Task Every_kind_of_file_is_written(string name)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(Input, "publish", "-", "-o", folder[name], "--at", "2026-11-01");

        run.Code.Should().Be(0, run.Error);
        folder.FileNames.Should().Equal(name);
    }

    [Fact]
    public async Task Leak_writes_nothing_and_names_the_place_alone()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(Leaking, "publish", "-", "-o", folder["p.json"], "--format", "json", "--at", "2026-11-01");

        run.Code.Should().Be(2);
        folder.FileNames.Should().BeEmpty();
        var answer = JsonDocument.Parse(run.Out).RootElement;
        answer.GetProperty("written").GetBoolean().Should().BeFalse();
        answer.GetProperty("problems").EnumerateArray().Select(it => it.GetProperty("path").GetString())
            .Should().Contain("$.claims[0].text");
        (run.Out + run.Error).Should().NotContainAny("Ines", "Berger", "berger");
    }

    [Fact]
    public async Task Words_can_be_allowed()
    {
        var run = await CommandRun.Of(
            Leaking, "publish", "--at", "2026-11-01", "--allow", "Ines Berger", "--allow", "Talk with Ines Berger");

        run.Code.Should().Be(0, run.Error);
    }

    [Fact]
    public async Task Summary_has_numbers_and_places_but_no_names()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(Input, "publish", "-", "-o", folder["p.json"], "--format", "json", "--at", "2026-11-01");

        run.Code.Should().Be(0);
        var answer = JsonDocument.Parse(run.Out).RootElement;
        var (published, record) = (answer.GetProperty("published"), answer.GetProperty("records")[0]);
        (published.GetProperty("sources").GetInt32(), published.GetProperty("claims").GetInt32()).Should().Be((2, 1));
        record.EnumerateObject().Select(member => member.Value.GetString()).Should().Equal("$.sources[1]", "mark", "withheld-1");
        run.Out.Should().NotContainAny("Berger", "talk-berger", "Ask her");
    }

    [Theory]
    [InlineData("--max-mark", "PURPLE", "--max-mark PURPLE is not a level.")]
    [InlineData("-o", "x.unknown", "No format has the extension of x.unknown.")]
    [InlineData("--format", "json", "With --format json the summary goes to standard output.")]
    public async Task Wrong_command_lines_are_explained(string option, string value, string message)
    {
        var run = await CommandRun.Of(Input, "publish", "-", option, value);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }
}
