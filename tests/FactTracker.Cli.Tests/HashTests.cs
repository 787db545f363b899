using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class HashTests
{
    private const string Set = """
        {
          "facttracker": "1.0",
          "sources": [{ "id": "s", "title": "S" }],
          "claims": [{ "id": "c", "text": "t", "citations": ["s"] }, { "id": "d", "text": "t" }]
        }
        """;

    private static readonly Surroundings Input = new() { Input = Set };

    [Fact]
    public async Task The_set_and_each_record_have_a_line()
    {
        var run = await CommandRun.Of(Input, "hash");

        run.Code.Should().Be(0);
        run.Lines.Should().HaveCount(4);
        run.Lines[0].Should().MatchRegex("^[0-9a-f]{64}$");
        run.Lines[1].Should().MatchRegex("^s  [0-9a-f]{64}$");
        run.Lines[2].Should().MatchRegex("^c  [0-9a-f]{64}  [0-9a-f]{64}$");
        run.Lines[2].Split("  ")[2].Should().Be(run.Lines[3].Split("  ")[2], "both assert the same");
        run.Lines[2].Split("  ")[1].Should().NotBe(run.Lines[3].Split("  ")[1]);
    }

    [Fact]
    public async Task Json_has_the_members_that_others_rely_on()
    {
        var run = await CommandRun.Of(Input, "hash", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("set", "records");
        json.RootElement.GetProperty("records").EnumerateArray()
            .Select(record => string.Join(' ', record.EnumerateObject().Select(member => member.Name)))
            .Should().Equal("id digest", "id digest assertion", "id digest assertion");
    }

    [Fact]
    public async Task Named_records_alone_are_listed()
    {
        var run = await CommandRun.Of(Input, "hash", "-", "d", "--uuid");

        run.Lines.Should().HaveCount(2);
        run.Lines[1].Should().MatchRegex("^d  [0-9a-f]{64}  [0-9a-f]{64}  [0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][-0-9a-f]{16}$");
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_refused()
    {
        var run = await CommandRun.Of(Input, "hash", "-", "e");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task The_canonical_text_has_a_line_for_the_header_and_each_record()
    {
        var run = await CommandRun.Of(Input, "convert", "-", "-", "--canonical");

        run.Code.Should().Be(0);
        run.Lines.Should().Equal(
            """{"facttracker":"1.0"}""", """{"id":"s","title":"S"}""", """{"citations":["s"],"id":"c","text":"t"}""",
            """{"id":"d","text":"t"}""");
    }

    [Fact]
    public async Task Canonical_text_is_no_format()
    {
        var run = await CommandRun.Of(Input, "convert", "-", "-", "--canonical", "--to", "json");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task A_set_with_errors_has_a_fingerprint_and_exit_code_1()
    {
        var run = await CommandRun.Of(Input with { Input = Set.Replace("\"t\" }]", "7 }]", StringComparison.Ordinal) }, "hash");

        run.Code.Should().Be(1);
        run.Lines[0].Should().MatchRegex("^[0-9a-f]{64}$");
    }
}
