using System.Text.Json;

namespace FactTracker.Cli.Tests;

/// <summary>What <c>check</c> prints can be chosen; its exit code does not change.</summary>
public sealed class CheckOutputTests
{
    [Theory]
    [InlineData("info", 2)]
    [InlineData("warning", 2)]
    [InlineData("error", 1)]
    public async Task Only_problems_of_a_severity_and_above_are_printed(string least, int lines)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "check", "--min-severity", least);

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(lines);
    }

    [Theory]
    [InlineData(Sets.Faulty, 1)]
    [InlineData(Sets.Warned, 0)]
    public async Task Quiet_prints_nothing(string text, int code)
    {
        var run = await CommandRun.Of(new Surroundings { Input = text }, "check", "--quiet");

        (run.Code, run.Out, run.Error).Should().Be((code, "", ""));
    }

    [Fact]
    public async Task A_summary_has_a_line_for_each_rule()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(
            "check", "--summary", folder.Write("a.json", Sets.Faulty), folder.Write("b.json", Sets.Warned));
        var json = await CommandRun.Of("check", "--summary", "--format", "json", folder["a.json"], folder["b.json"]);

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(
            $"1  error FT0301: {Rules.BadDate.Title}", $"2  warning FT0703: {Rules.BadLanguageTag.Title}");
        using var document = JsonDocument.Parse(json.Out);
        document.RootElement.GetProperty("rules").EnumerateArray()
            .Select(rule => $"{rule.GetProperty("code").GetString()} {rule.GetProperty("count").GetInt32()}")
            .Should()
            .Equal("FT0301 1", "FT0703 2");
    }

    [Fact]
    public async Task A_summary_is_no_SARIF()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "check", "--summary", "--format", "sarif");

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("--summary");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2]")]
    [InlineData(null)]
    public async Task A_file_that_could_not_be_read_is_in_the_report_for_programs(string? text)
    {
        using var folder = new Folder();
        var path = text is null ? folder["none.json"] : folder.Write("none.json", text);
        var json = await CommandRun.Of("check", path, folder.Write("b.json", Sets.Warned), "--format", "json");
        var sarif = await CommandRun.Of("check", path, folder["b.json"], "--format", "sarif");

        (json.Code, sarif.Code).Should().Be((2, 2));
        using var document = JsonDocument.Parse(json.Out);
        document.RootElement.GetProperty("problems").EnumerateArray()
            .Should()
            .ContainSingle(problem => problem.GetProperty("code").GetString() == "FT0906")
            .Which.GetProperty("file").GetString().Should().Be(path);
        using var log = JsonDocument.Parse(sarif.Out);
        log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength()
            .Should()
            .Be(1);
    }
}
