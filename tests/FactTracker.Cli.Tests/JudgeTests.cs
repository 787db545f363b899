namespace FactTracker.Cli.Tests;

public sealed class JudgeTests
{
    private const string Set = """
        { "facttracker": "1.0",
          "sources": [ { "id": "s", "title": "S", "basedOn": [] }, { "id": "t", "title": "T", "basedOn": [] } ],
          "claims": [
            { "id": "a", "subject": "S", "property": "p", "value": 5, "citations": ["s", "t"] },
            { "id": "b", "subject": "S", "property": "p", "value": 6 } ] }
        """;

    [Fact]
    public async Task A_judgement_is_appended_and_printed()
    {
        using var folder = new Folder();
        var path = folder["x.judgements.jsonl"];

        var run = await CommandRun.Of("judge", path, "a", "b", "not-same", "--by", "Anna", "--why", "another year", "--at", "2025-10-01");

        (run.Code, run.Out).Should().Be((0, "\"a\" and \"b\" are not the same.\n"));
        File.ReadAllText(path).Should().Be(
            """{"a":"a","b":"b","verdict":"notSame","by":"Anna","at":"2025-10-01T12:00:00Z","why":"another year"}""" + "\n");
    }

    [Theory]
    [InlineData("x.judgements.jsonl")]
    [InlineData("x.ledger.jsonl")]
    public async Task Conflicts_respect_judgements(string name)
    {
        using var folder = new Folder();
        var path = folder[name];
        await CommandRun.Of("judge", path, "a", "b", "not-same");

        (await CommandRun.Of(new Surroundings { Input = Set }, "conflicts")).Code.Should().Be(1);
        (await CommandRun.Of(new Surroundings { Input = Set }, "conflicts", "--judgements", path)).Code.Should().Be(0);
        await CommandRun.Of("judge", path, "b", "a", "--undo");
        (await CommandRun.Of(new Surroundings { Input = Set }, "conflicts", "--judgements", path)).Code.Should().Be(1);
    }

    [Fact]
    public async Task A_judgement_in_a_ledger_is_an_entry_of_it()
    {
        using var folder = new Folder();
        var path = folder["x.ledger.jsonl"];
        await CommandRun.Of("judge", path, "a", "b", "not-same", "--by", "Anna", "--why", "another year", "--at", "2025-10-01");

        File.ReadAllText(path).Should().StartWith("""{"ledger":"1.0","seq":1,"at":"2025-10-01T12:00:00Z","kind":"judge","by":"Anna",""");
        var earlier = await CommandRun.Of("judge", path, "a", "c", "same", "--at", "2025-09-01");
        (earlier.Code, File.ReadLines(path).Count()).Should().Be((2, 1));
        (await CommandRun.Of("ledger", "verify", path)).Code.Should().Be(0);
    }

    [Fact]
    public async Task Origins_respect_judgements()
    {
        using var folder = new Folder();
        var path = folder["x.judgements.jsonl"];
        await CommandRun.Of("judge", path, "s", "t", "same");

        var run = await CommandRun.Of(
            new Surroundings { Input = Set }, "origins", "-", "a", "--judgements", path, "--format", "json");

        run.Out.Should().Contain("\"certain\": 1");
    }

    [Fact]
    public async Task A_record_is_taken_apart()
    {
        using var folder = new Folder();
        var path = folder["x.judgements.jsonl"];
        await CommandRun.Of("judge", path, "a", "b", "same");
        await CommandRun.Of("judge", path, "c", "a", "same");

        var run = await CommandRun.Of("judge", path, "a", "--undo");

        run.Code.Should().Be(0);
        run.Lines.Should().Equal(
            "It is not decided whether \"a\" and \"b\" are the same.", "It is not decided whether \"c\" and \"a\" are the same.");
    }

    [Fact]
    public async Task A_contradiction_is_a_finding()
    {
        using var folder = new Folder();
        var path = folder["x.judgements.jsonl"];
        await CommandRun.Of("judge", path, "a", "b", "same");
        await CommandRun.Of("judge", path, "b", "c", "same");

        var run = await CommandRun.Of("judge", path, "a", "c", "not-same");

        run.Code.Should().Be(1);
        run.ErrorLines.Should().Equal("\"a\" and \"c\" were judged not to be the same, but other judgements say a = b = c.");
    }

    [Fact]
    public async Task A_file_with_errors_is_left_alone()
    {
        using var folder = new Folder();
        var path = folder.Write("x.judgements.jsonl", "{\"a\":\"a\"}\n");

        var run = await CommandRun.Of("judge", path, "a", "b", "same");

        run.Code.Should().Be(2);
        run.Error.Should().Contain(":1:").And.Contain("is not a valid file of judgements");
        File.ReadAllText(path).Should().Be("{\"a\":\"a\"}\n");
        (await CommandRun.Of(new Surroundings { Input = Set }, "conflicts", "--judgements", path)).Code.Should().Be(2);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "b", "--undo")]
    [InlineData("a", "--undo")]
    [InlineData("a", "a", "same")]
    [InlineData("a b", "c", "same")]
    [InlineData("a", "b", "same", "--at", "9000-01-01")]
    public async Task Wrong_usage_creates_no_file(params string[] arguments)
    {
        using var folder = new Folder();

        foreach (var name in (string[])["x.judgements.jsonl", "x.ledger.jsonl"])
        {
            (await CommandRun.Of(["judge", folder[name], .. arguments])).Code.Should().Be(2);
        }

        folder.FileNames.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "b", "maybe")]
    [InlineData("a", "a", "same")]
    [InlineData("a b", "c", "same")]
    [InlineData("a", "b", "--undo")]
    [InlineData("a", "--undo")]
    [InlineData("a", "b", "same", "--undo")]
    public async Task Wrong_usage_changes_nothing(params string[] arguments)
    {
        using var folder = new Folder();
        var path = folder.Write("x.judgements.jsonl", "");

        var run = await CommandRun.Of(["judge", path, .. arguments]);

        (run.Code, run.Out).Should().Be((2, ""));
        File.ReadAllText(path).Should().BeEmpty();
    }
}
