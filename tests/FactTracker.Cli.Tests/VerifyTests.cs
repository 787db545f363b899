using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class VerifyTests
{
    [Fact]
    public async Task Statement_that_the_set_has_exits_0()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(
            "verify", "In 2024, 65% called China friendly.", "--against", folder.Write("a.json", Sets.Friendly));

        run.Code.Should().Be(0);
        run.Lines[0].Should().StartWith("supported: In 2024, 65% called China friendly");
        run.ErrorLines.Should().Equal("1 statement: 1 supported, 0 contradicted, 0 outdated, 0 unknown.");
    }

    [Fact]
    public async Task Wrong_number_is_a_finding_with_the_claim_and_the_distance()
    {
        using var folder = new Folder();
        var file = folder.Write("a.json", Sets.Friendly);
        var run = await CommandRun.Of(
            new Surroundings { Input = "In 2024, 56% called China friendly." }, "verify", "-", "--against", file, "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        var statement = json.RootElement.GetProperty("statements")[0];
        statement.GetProperty("verdict").GetString().Should().Be("contradicted");
        statement.GetProperty("claims")[0].GetProperty("claim").GetString().Should().Be("friendly-2024");
        statement.GetProperty("claims")[0].GetProperty("distance").GetProperty("amount").GetDecimal().Should().Be(9);
    }

    [Fact]
    public async Task Unknown_statement_is_no_finding()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("verify", "Rain is expected in 2031.", "--against", folder.Write("a.json", Sets.Friendly));

        run.Code.Should().Be(0);
        run.Lines[0].Should().StartWith("unknown: ");
    }

    [Fact]
    public async Task Page_is_recognized_by_its_tags()
    {
        using var folder = new Folder();
        var file = folder.Write("a.json", Sets.Friendly);
        const string Page = "<!DOCTYPE html><html><body><p>In 2024, <b>56%</b> called China friendly.</p></body></html>";
        var run = await CommandRun.Of(new Surroundings { Input = Page }, "verify", "--against", file);

        run.Code.Should().Be(1);
        run.Lines[0].Should().StartWith("contradicted: In 2024, 56% called");
    }

    [Theory]
    [InlineData("Name the set to verify against", "verify", "words")]
    [InlineData("cannot both be read from standard input", "verify", "--against", "-")]
    [InlineData("is not a language tag", "verify", "words", "--against", "claims.json", "--language", "?")]
    public async Task Wrong_command_line_is_refused(string message, params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }
}
