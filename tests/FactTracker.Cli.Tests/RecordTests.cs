using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class RecordTests
{
    private const string Small = """{"facttracker":"1.0","claims":[{"id":"a","text":"A"},{"id":"b","text":"B"}]}""";
    private const string Edited =
        """{"facttracker":"1.0","claims":[{"id":"a","text":"A","status":"disputed","statusReason":"two counts"},{"id":"c","text":"C"}]}""";

    [Fact]
    public async Task Set_is_recorded_in_a_new_ledger()
    {
        using var folder = new Folder();
        var ledger = folder["s.ledger.jsonl"];

        var run = await CommandRun.Of(
            new Surroundings { Input = Small }, "record", ledger, "-", "--by", "Anna", "--why", "begun", "--at", "2025-10-01T09:00:00Z");

        run.Code.Should().Be(0);
        run.Lines.Should().Equal("1  2025-10-01T09:00:00Z  added a by Anna: begun", "2  2025-10-01T09:00:00Z  added b by Anna: begun");
        run.ErrorLines.Should().Equal($"2 entries recorded in {ledger}.");
        folder.FileNames.Should().Equal("s.ledger.jsonl");
    }

    [Fact]
    public async Task Difference_is_recorded_and_nothing_the_second_time()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Small);

        var run = await CommandRun.Of(new Surroundings { Input = Edited }, "record", ledger, "--at", "2025-10-02");
        var again = await CommandRun.Of(new Surroundings { Input = Edited }, "record", ledger);

        run.Lines.Should().Equal(
            "3  2025-10-02T12:00:00Z  removed b", "4  2025-10-02T12:00:00Z  disputed a: two counts", "5  2025-10-02T12:00:00Z  added c");
        (again.Code, again.Out).Should().Be((0, ""));
        again.ErrorLines.Should().Equal($"Nothing to record: {ledger} has all of it.");
    }

    [Fact]
    public async Task Set_that_is_read_from_the_ledger_is_the_recorded_one()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly);

        var copy = await CommandRun.Of("convert", ledger, "-", "--to", "json");
        var set = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "convert", "-", "-", "--to", "json");

        copy.Out.Should().Be(set.Out);
    }

    [Fact]
    public async Task Dry_run_records_nothing()
    {
        using var folder = new Folder();
        var ledger = folder["s.ledger.jsonl"];

        var run = await CommandRun.Of(new Surroundings { Input = Small }, "record", ledger, "--dry-run", "--format", "json");

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("recorded").GetInt32().Should().Be(0);
        json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()).Should()
            .Equal("assert", "assert");
        run.Error.Should().Contain("2 entries would be recorded");
        folder.FileNames.Should().BeEmpty();
    }

    [Fact]
    public async Task Set_with_errors_is_not_recorded()
    {
        using var folder = new Folder();
        var ledger = folder["s.ledger.jsonl"];

        var run = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "record", ledger);
        var forced = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "record", ledger, "--force");

        run.Code.Should().Be(2);
        run.ErrorLines[^1].Should().Contain("Nothing was recorded.").And.Contain("--force");
        forced.Code.Should().Be(1);
        forced.Lines.Should().ContainSingle();
    }

    [Fact]
    public async Task Set_that_lacks_most_records_is_not_recorded()
    {
        using var folder = new Folder();
        var claims = string.Join(',', Enumerable.Range(0, 10).Select(number => $$"""{"id":"c{{number}}","text":"C"}"""));
        var ledger = await Ledgers.RecordAsync(folder, $$"""{"facttracker":"1.0","claims":[{{claims}}]}""");
        var before = File.ReadAllBytes(ledger);

        var run = await CommandRun.Of(new Surroundings { Input = Small }, "record", ledger);
        File.ReadAllBytes(ledger).Should().Equal(before);
        var forced = await CommandRun.Of(new Surroundings { Input = Small }, "record", ledger, "--force");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("lacks 10 of the 10 records").And.Contain("--force");
        forced.Code.Should().Be(0);
    }

    [Fact]
    public async Task Few_removals_need_no_force()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Small);

        (await CommandRun.Of(new Surroundings { Input = """{"facttracker":"1.0"}""" }, "record", ledger)).Code.Should().Be(0);
        (await CommandRun.Of("list", ledger)).Code.Should().Be(0, "a ledger whose records are gone is an empty set");
    }

    [Fact]
    public async Task Empty_set_begins_no_ledger()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of(new Surroundings { Input = """{"facttracker":"1.0"}""" }, "record", folder["s.ledger.jsonl"]);

        run.Code.Should().Be(0);
        run.Error.Should().Contain("Nothing to record");
        folder.FileNames.Should().BeEmpty();
    }

    [Fact]
    public async Task File_that_is_no_ledger_is_not_touched()
    {
        using var folder = new Folder();
        var set = folder.Write("set.claims.json", Sets.Friendly);

        var run = await CommandRun.Of(new Surroundings { Input = Small }, "record", set);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("is not a ledger");
        File.ReadAllText(set).Should().Be(Sets.Friendly);
        folder.FileNames.Should().Equal("set.claims.json");
    }

    [Theory]
    [InlineData("--about", "2024")]
    [InlineData("--as-of", "2025-10-01")]
    public async Task Part_of_a_set_is_not_recorded(string option, string value)
    {
        using var folder = new Folder();
        var (set, ledger) = (folder.Write("set.json", Sets.Friendly), await Ledgers.RecordAsync(folder, Sets.Friendly));
        var before = File.ReadAllBytes(ledger);

        foreach (var source in (string[])[set, ledger])
        {
            var run = await CommandRun.Of("record", ledger, source, option, value);
            run.Code.Should().Be(2);
            run.Error.Should().Contain("would lose the claims that are left out");
        }

        File.ReadAllBytes(ledger).Should().Equal(before);
        (await CommandRun.Of("record", folder["new.ledger.jsonl"], set, option, value)).Code.Should().Be(2);
        File.Exists(folder["new.ledger.jsonl"]).Should().BeFalse();
    }

    [Fact]
    public async Task Dry_run_on_a_torn_ledger_reports_it_and_shows_what_the_next_run_records()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Small);
        File.AppendAllText(ledger, """{"seq":3,"at""");
        var before = File.ReadAllBytes(ledger);

        var dry = await CommandRun.Of(new Surroundings { Input = Edited }, "record", ledger, "--at", "2025-10-02", "--dry-run");
        File.ReadAllBytes(ledger).Should().Equal(before);
        var run = await CommandRun.Of(new Surroundings { Input = Edited }, "record", ledger, "--at", "2025-10-02");

        (dry.Code, run.Code).Should().Be((1, 0));
        dry.Error.Should().Contain("FT1210");
        run.Error.Should().Contain("FT1205").And.NotContain("FT1210");
        run.Out.Should().Be(dry.Out);
    }

    [Fact]
    public async Task Ledger_whose_first_append_was_interrupted_is_begun_again()
    {
        using var folder = new Folder();
        var ledger = folder.Write("s.ledger.jsonl", """{"ledger":"1.0","seq":1,"at""");

        var log = await CommandRun.Of("log", ledger);
        var run = await CommandRun.Of(new Surroundings { Input = Small }, "record", ledger);

        (log.Code, run.Code).Should().Be((1, 0), run.Error);
        log.Error.Should().Contain("FT1210").And.NotContain("is not a ledger");
        (await CommandRun.Of("ledger", "verify", ledger)).Code.Should().Be(0);
    }

    [Fact]
    public async Task Time_before_the_last_entry_is_refused()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Small);

        var run = await CommandRun.Of(new Surroundings { Input = Edited }, "record", ledger, "--at", "2025-09-30");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("a ledger never goes back");
    }

    [Fact]
    public async Task Time_in_the_future_is_refused()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of(new Surroundings { Input = Small }, "record", folder["s.ledger.jsonl"], "--at", "9000-01-01");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("in the future");
        folder.FileNames.Should().BeEmpty();
    }

    [Fact]
    public async Task Verbs_that_write_sets_do_not_replace_a_ledger()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Small);
        var before = File.ReadAllBytes(ledger);

        string[][] writing = [["convert", "-", ledger], ["convert", "-", ledger, "--to", "jsonl"], ["derive", "-", "-o", ledger]];
        foreach (var arguments in writing)
        {
            var run = await CommandRun.Of(new Surroundings { Input = Small }, arguments);
            run.Code.Should().Be(2);
            run.Error.Should().Contain("appended to and never replaced");
        }

        File.ReadAllBytes(ledger).Should().Equal(before);
    }
}
