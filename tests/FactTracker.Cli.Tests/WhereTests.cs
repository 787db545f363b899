using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class WhereTests
{
    public static TheoryData<string[], string[]> Lists => new()
    {
        { ["--where", "value > 50%"], ["friendly-2024"] },
        { ["--where", "value > 10%"], ["friendly-2024", "friendly-2000s"] },
        { ["--where", "subject = china and source.kind = survey"], ["friendly-2000s"] },
        { ["--where", "when before 2005", "--subject", "China"], ["friendly-2000s"] },
        { ["--where", "when before 2004-07"], [] },
        { ["--where", "possibly when before 2004-07"], ["friendly-2000s"] },
        { ["--where", "confidence >= 0.5 or status = disputed", "--sort", "id"], ["cases", "friendly-2000s", "friendly-2024"] },
        { ["--where", "has when", "--limit", "1"], ["friendly-2024"] },
        { ["--where", "has when", "--text", "65"], ["friendly-2024"] },
        { ["--where", "not has when", "--source", "*"], [] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_prints_the_claims_that_meet_the_condition_and_the_filters(string[] options, string[] ids)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, ["list", .. options]);

        run.Code.Should().Be(0);
        run.Lines.Select(line => line.Split(' ')[0]).Should().Equal(ids);
    }

    [Theory]
    [InlineData("when before 2004-07", "1 more claim possibly meets the condition; begin the expression with possibly to see all.")]
    [InlineData("possibly when before 2004-07", "")]
    [InlineData("tag = opinion", "")]
    public async Task List_says_how_many_claims_possibly_meet_the_condition(string where, string note) =>
        (await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "list", "--where", where)).Error.TrimEnd().Should().Be(note);

    [Fact]
    public async Task Show_prints_the_claims_that_meet_the_condition()
    {
        var run = await CommandRun.Of(
            new Surroundings { Input = Sets.Friendly }, "show", "--where", "tag = opinion", "--format", "json");

        run.Code.Should().Be(0);
        run.Lines.Should().ContainSingle().Which.Should().Contain("\"friendly-2024\"");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("id = dam-1 or id = dam-3", 0)]
    [InlineData("id = dam-1 or id = dam-2", 1)]
    public async Task Conflicts_are_those_among_the_claims_that_meet_the_condition(string where, int code)
    {
        var claims = string.Join(',', new[] { 87, 78, 87 }.Select((height, index) =>
            $$"""{"id":"dam-{{index + 1}}","subject":"dam","property":"height","value":{"amount":{{height}},"unit":"m"},"when":"2023"}"""));
        var input = $$"""{"facttracker":"1.0","claims":[{{claims}}]}""";
        string[] options = where.Length == 0 ? [] : ["--where", where];

        (await CommandRun.Of(new Surroundings { Input = input }, ["conflicts", .. options])).Code.Should().Be(code);
    }

    [Theory]
    [InlineData("tag = old", 1)]
    [InlineData("tag = new", 0)]
    public async Task Stale_claims_are_those_that_meet_the_condition(string where, int code)
    {
        const string Input = """
            {"facttracker":"1.0","claims":[{"id":"a","text":"a","tags":["old"],"expires":"2020"},{"id":"b","text":"b","tags":["new"]}]}
            """;

        (await CommandRun.Of(new Surroundings { Input = Input }, "stale", "--at", "2025-01-01", "--where", where)).Code.Should().Be(code);
    }

    [Fact]
    public async Task Show_takes_ids_or_a_condition()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "show", "-", "cases", "--where", "tag = opinion");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("Both ids and --where are given.");
    }

    [Fact]
    public async Task Convert_writes_the_claims_with_the_sources_they_need()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "convert", "--where", "status = disputed");

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        Ids(json, "claims").Should().Equal("friendly-2000s");
        Ids(json, "sources").Should().Equal("poll");
        run.ErrorLines.Should().Equal("1 of 3 claims meet the condition.", "1 claim and 1 source read and written.");
    }

    [Fact]
    public async Task Convert_follows_sources_to_those_they_are_based_on()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "convert", "--where", "id = friendly-2024");

        using var json = JsonDocument.Parse(run.Out);
        Ids(json, "sources").Should().Equal("note", "poll");
    }

    [Fact]
    public async Task Convert_applies_the_condition_where_it_would_go_record_by_record()
    {
        const string Table = "id,text,property,value,unit\na,A,rent,40,%\nb,B,rent,60,%\n";

        var run = await CommandRun.Of(
            new Surroundings { Input = Table }, "convert", "-", "-", "--from", "csv", "--to", "jsonl", "--where", "value > 50%");

        run.Code.Should().Be(0);
        run.Lines.Where(line => line.Contains("\"property\"")).Should().ContainSingle().Which.Should().Contain("\"b\"");
    }

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "tag == a", "  tag == a", "      ^^", "did you mean =?" },
        { "propety = a and tag = b", "  propety = a and tag = b", "  ^^^^^^^", "did you mean property?" },
        { "tag = a\nand tagg = b", "  tag = a and tagg = b", "              ^^^^", "did you mean tag?" },
        { "tag =", "  tag =", "       ^", "but the expression ends there" },
        { "place = 中国 x", "  place = 中国 x", "          \u3000\u3000 ^", "in quotes" },
        {
            string.Concat(Enumerable.Repeat("tag = a or ", 20)) + "x", "  …" + Long[172..] + "x",
            new string(' ', 51) + "^", "expected a name"
        },
    };

    private static string Long => string.Concat(Enumerable.Repeat("tag = a or ", 20));

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_mistake_is_shown_in_the_expression(string where, string shown, string marks, string message)
    {
        foreach (var verb in (string[])["list", "show", "convert"])
        {
            var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, verb, "--where", where);

            run.Code.Should().Be(2);
            run.Out.Should().BeEmpty();
            run.Error.Split('\n')[..2].Should().Equal(shown, marks);
            run.Error.Split('\n')[2].Should().StartWith("facttracker: --where is not understood. At character ").And.Contain(message);
        }
    }

    private static IEnumerable<string?> Ids(JsonDocument json, string list) =>
        json.RootElement.GetProperty(list).EnumerateArray().Select(record => record.GetProperty("id").GetString());
}
