using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class LogTests
{
    private const string First = """{"facttracker":"1.0","title":"T","claims":[{"id":"a","text":"A"},{"id":"b","text":"B"}]}""";
    private const string Second = """{"facttracker":"1.0","title":"T","claims":[{"id":"a","text":"A","citations":["s"]}],"sources":[{"id":"s","title":"S"}]}""";

    [Fact]
    public async Task Newest_entry_is_first()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, First, Second);

        var run = await CommandRun.Of("log", ledger);
        var reverse = await CommandRun.Of("log", ledger, "--reverse");

        run.Code.Should().Be(0);
        run.Lines.Should().Equal(
            "6  2025-10-02T09:00:00Z  changed the citations of a by Anna",
            "5  2025-10-02T09:00:00Z  added s by Anna",
            "4  2025-10-02T09:00:00Z  removed b by Anna",
            "3  2025-10-01T09:00:00Z  added b by Anna",
            "2  2025-10-01T09:00:00Z  added a by Anna",
            "1  2025-10-01T09:00:00Z  revised the set (title) by Anna");
        reverse.Lines.Should().Equal(run.Lines.Reverse());
    }

    [Theory]
    [InlineData("a", "6 2")]
    [InlineData("b", "4 3")]
    [InlineData("--since 2025-10-02", "6 5 4")]
    [InlineData("--until 2025-10-01", "3 2 1")]
    [InlineData("--until 2025-10-01T08:00:00Z", "")]
    [InlineData("--by anna --limit 2", "6 5")]
    [InlineData("--by Ben", "")]
    [InlineData("--kind retract --kind CITE", "6 4")]
    [InlineData("a --kind assert --reverse", "2")]
    public async Task Filters_choose_entries(string filter, string entries)
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, First, Second);

        var run = await CommandRun.Of(["log", ledger, .. filter.Split(' ')]);

        run.Code.Should().Be(0, run.Error);
        string.Join(' ', run.Lines.Select(line => line.Split(' ')[0])).Should().Be(entries);
    }

    [Fact]
    public async Task Json_has_an_entry_a_line()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, First, Second);

        var run = await CommandRun.Of("log", ledger, "--format", "json");

        run.Lines.Should().HaveCount(6);
        run.Lines[0].Should().Be("""{"seq":6,"at":"2025-10-02T09:00:00Z","kind":"cite","by":"Anna","claim":{"id":"a","text":"A","citations":["s"]}}""");
    }

    [Fact]
    public async Task Unknown_id_is_refused_with_the_most_similar_one()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly);

        foreach (var verb in (string[])["log", "blame"])
        {
            var run = await CommandRun.Of(verb, ledger, "friendly-204");
            run.Code.Should().Be(2);
            run.Error.Should().Contain("did you mean friendly-2024?");
        }
    }

    [Fact]
    public async Task Blame_shows_who_changed_each_part()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, First, Second);

        var run = await CommandRun.Of("blame", ledger, "a");

        run.Code.Should().Be(0);
        run.Lines.Should().Equal(
            "a",
            "  id a: entry 2, 2025-10-01T09:00:00Z by Anna",
            "  text A: entry 2, 2025-10-01T09:00:00Z by Anna",
            "  citations s: entry 6, 2025-10-02T09:00:00Z by Anna");
    }

    [Fact]
    public async Task Blame_of_a_removed_record_is_its_tombstone()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, First, Second);

        var run = await CommandRun.Of("blame", ledger, "b", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("removed").GetProperty("seq").GetInt32().Should().Be(4);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("blame")]
    public async Task File_that_is_no_ledger_is_refused(string verb)
    {
        using var folder = new Folder();
        var set = folder.Write("set.claims.json", Sets.Friendly);

        foreach (var path in (string[])[set, folder["none.ledger.jsonl"], folder.Path, ""])
        {
            var run = await CommandRun.Of(verb, path, "a");
            run.Code.Should().Be(2, path);
            run.Out.Should().BeEmpty();
        }
    }
}
