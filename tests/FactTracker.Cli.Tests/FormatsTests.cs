using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class FormatsTests
{
    [Theory]
    [InlineData("json", "reads, writes")]
    [InlineData("html", "reads ")]
    [InlineData("markdown", "writes")]
    public async Task A_format_is_listed_with_its_use(string name, string use)
    {
        var run = await CommandRun.Of("formats");

        run.Code.Should().Be(0);
        run.Lines.Should().ContainSingle(line => line.StartsWith(name + " ", StringComparison.Ordinal)).Which.Should()
            .MatchRegex($"^{name} +{use}");
        run.Lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public async Task Programs_get_the_same_as_an_object()
    {
        using var json = JsonDocument.Parse((await CommandRun.Of("formats", "--format", "json")).Out);
        var formats = json.RootElement.GetProperty("formats").EnumerateArray().ToList();
        var csv = formats.Single(format => format.GetProperty("name").GetString() == "csv");

        formats.Should().HaveCount(CommandFormats.All.Count);
        (csv.GetProperty("reads").GetBoolean(), csv.GetProperty("writes").GetBoolean(), csv.GetProperty("endings")[0].GetString()).Should()
            .Be((true, true, ".csv"));
    }
}
