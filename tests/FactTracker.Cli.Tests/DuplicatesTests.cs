using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class DuplicatesTests
{
    private const string Set = """
        {
          "facttracker": "1.0",
          "sources": [
            { "id": "s1", "title": "A", "url": "https://a.example/x?utm_source=m" }, { "id": "s2", "title": "B", "url": "https://m.a.example/x" }
          ],
          "claims": [
            { "id": "c1", "text": "65 per cent call China friendly" }, { "id": "c2", "text": "63% call China friendly" },
            { "id": "c3", "text": "65% call China friendly!" }
          ]
        }
        """;

    private static readonly Surroundings Input = new() { Input = Set };

    [Fact]
    public async Task Pairs_are_listed_with_both_records_and_reasons()
    {
        var run = await CommandRun.Of(Input, "duplicates");

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(
            "1.00  s1 and s2", "  A", "  B", "  the same address: a.example/x",
            "1.00  c1 and c3", "  65 per cent call China friendly", "  65% call China friendly!", "  the same words");
        run.ErrorLines.Should().Equal(
            "Possible duplicates: pairs of claims: 1, pairs of sources: 1.");
    }

    [Fact]
    public async Task Json_has_the_members_that_others_rely_on()
    {
        var run = await CommandRun.Of(Input, "duplicates", "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("pairs").EnumerateArray().Select(it => $"{it.GetProperty("a")} {it.GetProperty("b")} {it.GetProperty("score")}")
            .Should().Equal("s1 s2 1", "c1 c3 1");
    }

    [Fact]
    public async Task Judged_pairs_are_left_out()
    {
        using var folder = new Folder();
        var judged = folder.Write("known.judgements.jsonl", """
            {"a":"c1","b":"c3","verdict":"notSame"}
            {"a":"s2","b":"s1","verdict":"same"}
            """);
        var run = await CommandRun.Of(Input, "duplicates", "--judgements", judged);

        run.Code.Should().Be(0);
        run.Lines.Should().BeEmpty();
        run.ErrorLines.Should().Equal("Possible duplicates: pairs of claims: 0, pairs of sources: 0. "
                + "Left out, because they are judged: 2.");
    }

    [Fact]
    public async Task A_least_score_below_one_half_is_refused()
    {
        var run = await CommandRun.Of(Input, "duplicates", "--min-score", "0.4");

        (run.Code, run.Out).Should().Be((2, ""));
        run.Error.Should().Contain("\"0.4\" is not a score from 0.5 to 1.");
    }
}
