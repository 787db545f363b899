using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class FindTests
{
    [Fact]
    public async Task Claims_are_listed_best_first_with_reasons()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("find", folder.Write("a.json", Sets.Friendly), "65% call China friendly");

        run.Code.Should().Be(0);
        run.Lines[0].Should().EndWith("  friendly-2024");
        run.Lines[2].Should().StartWith("  the same words; words in common: ").And.Contain("65 per cent");
        run.ErrorLines.Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_found_is_said_and_exits_1()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "find", "-", "xylophone");

        run.Code.Should().Be(1);
        run.Lines.Should().Equal("No claim is like it.");
    }

    [Fact]
    public async Task Each_line_of_standard_input_gives_one_object()
    {
        using var folder = new Folder();
        var file = folder.Write("a.json", Sets.Friendly);
        var run = await CommandRun.Of(
            new Surroundings { Input = "65% call China friendly\nxylophone\n" }, "find", file, "-", "--format", "json", "--limit", "1");

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(2);
        using var first = JsonDocument.Parse(run.Lines[0]);
        first.RootElement.GetProperty("query").GetString().Should().Be("65% call China friendly");
        var match = first.RootElement.GetProperty("matches").EnumerateArray().Should().ContainSingle().Which;
        match.GetProperty("claim").GetString().Should().Be("friendly-2024");
        match.GetProperty("score").GetDouble().Should().BeInRange(0.3, 1);
        match.GetProperty("why")[0].GetString().Should().NotBeEmpty();
        run.Lines[1].Should().Be("""{"query":"xylophone","matches":[]}""");
    }

    [Fact]
    public async Task Blank_line_keeps_its_place_and_is_no_text_without_a_match()
    {
        using var folder = new Folder();
        var file = folder.Write("a.json", Sets.Friendly);
        const string Texts = "65% call China friendly\n\n  \n65% call China friendly\n";

        var json = await CommandRun.Of(new Surroundings { Input = Texts }, "find", file, "-", "--format", "json");
        var text = await CommandRun.Of(new Surroundings { Input = Texts }, "find", file, "-");

        (json.Code, json.Lines.Length, json.Lines[1]).Should().Be((0, 4, """{"query":"","matches":[]}"""));
        text.Code.Should().Be(0);
        text.Out.Should().NotContain("No claim is like it.");
    }

    [Theory]
    [InlineData("Name the words to look for", "find", "claims.json")]
    [InlineData("cannot both be read from standard input", "find", "-", "-")]
    [InlineData("\"2\" is not a score from 0 to 1.", "find", "claims.json", "a", "--min-score", "2")]
    [InlineData("\"0\" is not a whole number from 1 to 1000.", "find", "claims.json", "a", "--limit", "0")]
    public async Task Wrong_usage_is_refused(string message, params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
        run.Out.Should().BeEmpty();
    }
}
