using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class DeriveTests
{
    private const string Good = """
        { "facttracker": "1.0", "claims": [
          { "id": "a", "text": "A", "value": 6 }, { "id": "b", "text": "B", "formula": "a / 3" },
          { "id": "c", "text": "C", "value": 2, "formula": "a / 3" } ] }
        """;

    private const string Stale = """
        { "facttracker": "1.0", "claims": [
          { "id": "a", "text": "A", "value": 6 }, { "id": "b", "text": "B", "value": 5, "formula": "a / 3" },
          { "id": "c", "text": "C", "formula": "gone + 1" } ] }
        """;

    [Fact]
    public async Task What_follows_is_printed()
    {
        var run = await Run(Good);

        run.Code.Should().Be(0);
        run.Lines.Should().Equal("b = a / 3 gives 2; no value is stated.", "c = a / 3 gives 2; 2 is stated and follows.");
    }

    [Fact]
    public async Task What_no_longer_follows_is_a_finding()
    {
        var run = await Run(Stale);

        run.Code.Should().Be(1);
        run.ErrorLines.Should().HaveCount(2);
        run.Error.Should().Contain("The stated value \"5\" does not follow from the formula a / 3, which gives 2.")
            .And.Contain("The set has no claim \"gone\".");
    }

    [Fact]
    public async Task Json_has_derivations_and_findings()
    {
        var run = await Run(Stale, "--format", "json");
        using var json = JsonDocument.Parse(run.Out);

        run.Code.Should().Be(1);
        json.RootElement.GetProperty("derived")[0].GetProperty("standing").GetString().Should().Be("doesNotFollow");
        json.RootElement.GetProperty("derived")[1].GetProperty("fault").GetString().Should().Be("missingInput");
        json.RootElement.GetProperty("findings").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Missing_values_are_filled_in_on_request()
    {
        using var folder = new Folder();
        var run = await Run(Good, "-o", folder["out.claims.json"]);

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(folder["out.claims.json"], TestContext.Current.CancellationToken));
        json.RootElement.GetProperty("claims")[1].GetProperty("value").GetDecimal().Should().Be(2);
        (await Run(Good, "-o", "-")).Out.Should().Contain("\"value\": 2");
    }

    [Fact]
    public async Task A_file_is_not_replaced_when_the_input_has_errors()
    {
        using var folder = new Folder();
        var target = folder.Write("out.claims.json", "precious");
        var run = await Run(Sets.Faulty, "-o", target);

        run.Code.Should().Be(2);
        (await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken)).Should().Be("precious");
    }

    [Theory]
    [InlineData("-o", "out.xyz")]
    [InlineData("-o", "-", "--format", "json")]
    public async Task Wrong_outputs_are_refused(params string[] arguments) => (await Run(Good, arguments)).Code.Should().Be(2);

    private static Task<CommandRun> Run(string set, params string[] arguments) =>
        CommandRun.Of(new Surroundings { Input = set }, ["derive", "-", .. arguments]);
}
