using System.IO.Compression;

namespace FactTracker.Cli.Tests;

/// <summary>Every verb that reads a set reads a ledger, too.</summary>
public sealed class LedgerInputTests
{
    private static readonly string Changed = Sets.Friendly.Replace("65", "66", StringComparison.Ordinal)
        .Replace("\"status\": \"disputed\", ", "", StringComparison.Ordinal);

    public static TheoryData<string[]> Verbs => new((string[][])
    [
        .. AnswerJsonTests.Answers.Select(row => (string[])[.. row.Data, "--format", "json"]),
        .. (string[][])
        [
            ["list"],
            ["list", "-", "--format", "json"],
            ["show"],
            ["check", "-", "--at", "2025-12-01", "--summary"],
            ["convert", "-", "-", "--to", "json"],
            ["convert", "-", "-", "--to", "csv"],
            ["convert", "-", "-", "--to", "jsonl"],
            ["convert", "-", "-", "--where", "value > 1%"],
        ],
    ]);

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Ledger_answers_as_its_present_set_does(string[] command)
    {
        using var folder = new Folder();
        var ledger = File.ReadAllText(await Ledgers.RecordAsync(folder, Sets.Friendly, Changed));

        var run = await CommandRun.Of(new Surroundings { Input = ledger }, command);

        run.Out.Should().Be((await CommandRun.Of(new Surroundings { Input = Changed }, command)).Out);
        run.Code.Should().BeLessThan(2, run.Error);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Ledger_answers_as_the_set_of_that_time_did(string[] command)
    {
        using var folder = new Folder();
        var ledger = File.ReadAllText(await Ledgers.RecordAsync(folder, Sets.Friendly, Changed));

        var run = await CommandRun.Of(new Surroundings { Input = ledger }, [.. command, "--as-of", "2025-10-01"]);

        run.Out.Should().Be((await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, command)).Out);
        run.Code.Should().BeLessThan(2, run.Error);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Set_does_not_say_what_was_known_when(string[] command)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, [.. command, "--as-of", "2025-10-01"]);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("Standard input is not a ledger").And.Contain("facttracker record");
    }

    [Theory]
    [InlineData("2025-10-01T08:59:59Z", "")]
    [InlineData("2025-10-01T09:00:00Z", "65 per cent")]
    [InlineData("2025-10-01", "65 per cent")]
    [InlineData("2025-10-02T08:59:59.999Z", "65 per cent")]
    [InlineData("2025-10-02", "66 per cent")]
    public async Task Date_includes_what_was_recorded_on_it(string known, string expected)
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly, Changed);

        var run = await CommandRun.Of("show", ledger, "--as-of", known);

        run.Code.Should().Be(0, run.Error);
        run.Out.Contains("per cent", StringComparison.Ordinal).Should().Be(expected.Length > 0);
        if (expected.Length > 0) run.Out.Should().Contain(expected);
    }

    [Fact]
    public async Task Question_about_the_future_is_refused()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of("list", ledger, "--as-of", "9000-01-01");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("in the future");
    }

    [Fact]
    public async Task About_leaves_out_claims_of_other_times()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly);

        foreach (var input in (string[])[ledger, folder.Write("set.json", Sets.Friendly)])
        {
            var run = await CommandRun.Of("list", input, "--about", "2001");
            run.Lines.Select(line => line.Split(' ')[0]).Should().Equal("friendly-2000s", "cases");
            (await CommandRun.Of("convert", input, "-", "--to", "jsonl", "--about", "2001")).Lines.Should().HaveCount(4);
        }
    }

    [Fact]
    public async Task Check_is_about_the_whole_set()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "check", "--about", "2001");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("whole set");
    }

    [Fact]
    public async Task Finding_has_the_line_of_the_entry()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(
            folder, """{"facttracker":"1.0","claims":[{"id":"a","text":"A"},{"id":"b","text":"B","citations":["none"]}]}""");

        var run = await CommandRun.Of("check", ledger);

        run.Code.Should().Be(1);
        run.Lines.Should().Contain(line => line.Contains("set.ledger.jsonl:2:1: error FT0203"));
    }

    public static TheoryData<string> VerbsThatRead =>
    [
        "check LEDGER", "show LEDGER", "list LEDGER", "list LEDGER --as-of 2025-12-31", "list LEDGER --about 2024", "hash LEDGER",
        "convert LEDGER OUT", "convert LEDGER OUT.jsonl", "conflicts LEDGER", "origins LEDGER cases", "agreement LEDGER", "truth LEDGER",
        "confidence LEDGER", "stale LEDGER --at 2025-06-01", "agenda LEDGER --at 2025-06-01 --until 2026-06-01", "series LEDGER",
        "derive LEDGER", "derive LEDGER -o OUT", "matrix LEDGER friendly-2024 cases", "find LEDGER China", "duplicates LEDGER",
        "evidence LEDGER --texts TEXTS", "diff LEDGER SET", "diff SET LEDGER", "merge SET SET LEDGER", "merge LEDGER SET SET",
        "merge SET LEDGER SET", "join LEDGER SET", "join SET LEDGER", "join SET LEDGER -o OUT", "log LEDGER", "blame LEDGER cases",
        "resolve LEDGER", "ledger verify LEDGER",
    ];

    [Theory]
    [MemberData(nameof(VerbsThatRead))]
    public async Task Ledger_that_ends_within_an_entry_is_an_error_for_whoever_reads_it(string line)
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly);
        File.AppendAllText(ledger, """{"seq":6,"at":"2025-1""");
        folder.Write("set.json", Sets.Friendly);
        Directory.CreateDirectory(folder["texts"]);
        string[] arguments =
        [
            .. line.Split(' ').Select(word => word switch
            {
                "LEDGER" => ledger, "SET" => folder["set.json"], "TEXTS" => folder["texts"],
                "OUT" => folder["out.json"], "OUT.jsonl" => folder["out.jsonl"], _ => word,
            }),
        ];

        var run = await CommandRun.Of(arguments);

        run.Code.Should().Be(1, run.Error);
        (run.Out + run.Error).Should().Contain("FT1210").And.Contain("ends within an entry");
    }

    [Fact]
    public async Task Ledger_is_not_torn_as_of_a_time_before_its_end()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly, Changed);
        File.AppendAllText(ledger, """{"seq":7,"at":"2025-1""");

        (await CommandRun.Of("list", ledger, "--as-of", "2025-10-01")).Code.Should().Be(0, "what is missing was recorded later");
    }

    [Fact]
    public async Task Ledger_that_ends_within_an_entry_is_mended_by_the_next_append()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly);
        File.AppendAllText(ledger, """{"seq":6,"at":"2025-1""");

        var record = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "record", ledger);
        record.Code.Should().Be(0);
        record.Error.Should().Contain("FT1205");
        (await CommandRun.Of("check", ledger)).Out.Should().NotContain("FT12");
    }

    [Fact]
    public async Task Broken_link_is_an_error()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly, Changed);
        File.WriteAllText(ledger, File.ReadAllText(ledger).Replace("Attitudes", "Aptitudes", StringComparison.Ordinal));

        foreach (var verb in (string[])["list", "show", "check"])
        {
            var run = await CommandRun.Of(verb, ledger);
            run.Code.Should().Be(1, verb);
            (run.Out + run.Error).Should().Contain("expects the digest");
        }

        var log = await CommandRun.Of("log", ledger);
        log.Code.Should().Be(1);
        var record = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "record", ledger);
        record.Code.Should().Be(2);
        record.Error.Should().Contain("Nothing was recorded");
    }

    [Fact]
    public async Task Ledger_is_read_from_a_gzipped_file_too()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Sets.Friendly);
        using (var packed = new GZipStream(File.Create(folder["l.gz"]), CompressionMode.Compress))
        {
            packed.Write(File.ReadAllBytes(ledger));
        }

        (await CommandRun.Of("list", folder["l.gz"])).Lines.Should().HaveCount(3);
        (await CommandRun.Of("log", folder["l.gz"])).Code.Should().Be(0);
    }
}
