using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class SeriesTests
{
    [Fact]
    public async Task Without_a_subject_the_series_are_listed()
    {
        var run = await Run();

        (run.Code, run.Out).Should().Be((0, "China, called friendly: 2 points (first: about 2000 to about 2004; last: 2024)\n"));
    }

    [Theory]
    [InlineData("China", "called friendly")]
    [InlineData("china", "called*")]
    [InlineData("--subject", "China", "--property", "called friendly")]
    [InlineData("--property", "called friendly")]
    public async Task A_series_is_a_table_a_chart_and_sentences(params string[] arguments)
    {
        var run = await Run(arguments);

        run.Code.Should().Be(0);
        run.Out.Should().Contain("up about 55 points  A Polling Insti…  friendly-2024").And.Contain("●").And
            .Contain("China, called friendly: 2 points").And.NotContain("\u001b");
        run.Lines.Take(6).Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("Chima", "did you mean China?")]
    [InlineData("weather", "It has \"China\"")]
    public async Task An_unknown_subject_is_refused(string subject, string message)
    {
        var run = await Run(subject, "called friendly");

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task An_unknown_property_is_refused() =>
        (await Run("China", "called frendly")).Error.Should().Contain("did you mean called friendly?");

    [Fact]
    public async Task Json_is_an_object_of_series()
    {
        using var list = JsonDocument.Parse((await Run("--format", "json")).Out);
        using var one = JsonDocument.Parse((await Run("China", "called friendly", "--format", "json")).Out);

        list.RootElement.GetProperty("series")[0].GetProperty("points").GetInt32().Should().Be(2);
        one.RootElement.GetProperty("series")[0].GetProperty("points").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("svg", "<svg ")]
    [InlineData("csv", "when,earliest")]
    [InlineData("vega", "{\n  \"$schema\": ")]
    public async Task Files_hold_one_series(string format, string start) =>
        (await Run("China", "called friendly", "--format", format)).Out.Should().StartWith(start);

    [Fact]
    public async Task Several_series_are_not_one_file()
    {
        const string Two = """
            { "facttracker": "1.0", "claims": [
              { "id": "a", "subject": "A", "property": "p", "value": 1, "when": "2001" },
              { "id": "b", "subject": "B", "property": "p", "value": 1, "when": "2001" } ] }
            """;
        var run = await CommandRun.Of(new Surroundings { Input = Two }, "series", "-", "--property", "p", "--format", "svg");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("There are 2 series, and this format holds one.");
    }

    [Fact]
    public async Task Appearances_are_by_month()
    {
        const string Rumour = """
            { "facttracker": "1.0", "sources": [ { "id": "paper", "title": "P", "published": "2018-07-04" } ], "claims": [
              { "id": "a", "text": "A", "citations": [ { "source": "paper", "stance": "states" } ] } ] }
            """;
        var run = await CommandRun.Of(new Surroundings { Input = Rumour }, "series", "-", "--appearances", "a");
        var json = await CommandRun.Of(new Surroundings { Input = Rumour }, "series", "-", "--appearances", "a", "--format", "json");

        run.Out.Should().Be("a was stated once. First: 4 July 2018, in paper.\n\n2018-07  █ 1\n\n4 July 2018, in paper  a\n");
        json.Out.Should().Contain("\"month\": \"2018-07\"");
        (await CommandRun.Of(new Surroundings { Input = Rumour }, "series", "-", "--appearances", "b")).Code.Should().Be(2);
        (await CommandRun.Of(new Surroundings { Input = Rumour }, "series", "-", "--appearances", "paper")).Code.Should().Be(2);
    }

    private static Task<CommandRun> Run(params string[] arguments) =>
        CommandRun.Of(new Surroundings { Input = Sets.Friendly }, ["series", "-", .. arguments]);
}
