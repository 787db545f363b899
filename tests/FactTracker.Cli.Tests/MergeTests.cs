using System.IO.Compression;
using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class MergeTests
{
    private const string Base = """{"facttracker":"1.0","claims":[{"id":"c","text":"T","value":1},{"id":"d","text":"D"}]}""";
    private const string Ours = """{"facttracker":"1.0","claims":[{"id":"c","text":"T","value":2},{"id":"d","text":"D"}]}""";
    private const string Theirs = """{"facttracker":"1.0","claims":[{"id":"c","text":"T","value":3},{"id":"d","text":"D","tags":["x"]}]}""";
    private const string Other = """{"facttracker":"1.0","claims":[{"id":"c","text":"T","value":1},{"id":"d","text":"D","tags":["x"]}]}""";

    [Fact]
    public async Task Changes_of_both_sides_are_printed_as_one_set()
    {
        using var folder = new Folder();

        var run = await Merge(folder, Base, Ours, Other);

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("claims")[0].GetProperty("value").GetInt32().Should().Be(2);
        json.RootElement.GetProperty("claims")[1].GetProperty("tags")[0].GetString().Should().Be("x");
        run.ErrorLines.Should().Equal($"{folder["ours"]}: 1 change of ours, 1 change of theirs, 0 conflicts");
    }

    [Fact]
    public async Task Conflicts_are_written_for_programs_on_standard_error()
    {
        using var folder = new Folder();

        var run = await Merge(folder, Base, Ours, Theirs, "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Error);
        JsonSerializer.Serialize(json.RootElement.GetProperty("conflicts")).Should()
            .Be("""[{"id":"c","member":"value","base":1,"ours":2,"theirs":3,"type":"value"}]""");
        run.Out.Should().Contain("\"value\": 2").And.Contain("\"conflicts\"");
    }

    [Fact]
    public async Task An_empty_base_is_an_empty_set()
    {
        using var folder = new Folder();

        (await Merge(folder, "", Ours, Ours)).Code.Should().Be(0);
    }

    [Fact]
    public async Task In_place_our_file_is_replaced_in_its_own_format()
    {
        using var folder = new Folder();
        const string lines = """
            {"facttracker":"1.0"}
            {"claim":{"id":"c","text":"T","value":2}}
            {"claim":{"id":"d","text":"D"}}
            """;

        var run = await Merge(folder, Base, lines, Theirs, "7", "facts.claims.json", "--in-place");

        run.Code.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("facts.claims.json: conflict: c value: both sides changed it; base 1, ours 2, theirs 3");
        var written = await File.ReadAllTextAsync(folder["ours"], TestContext.Current.CancellationToken);
        written.Should().StartWith("{\"facttracker\":\"1.0\",\"conflicts\":[{").And.Contain("\"tags\":[\"x\"]");
    }

    [Theory]
    [InlineData("", Theirs, 2)]
    [InlineData("no JSON", Theirs, 2)]
    [InlineData(Ours, "no JSON", 2)]
    [InlineData(Ours, """{"facttracker":"1.0","claims":[{"id":"c","text":"T","recorded":"soon"}]}""", 1)]
    [InlineData("id,text,value\nc,T,2\n", Theirs, 1)]
    public async Task What_cannot_be_merged_leaves_our_file_as_it_was(string ours, string theirs, int code)
    {
        using var folder = new Folder();

        var run = await Merge(folder, Base, ours, theirs, "--in-place");

        run.Code.Should().Be(code, run.Error);
        (await File.ReadAllTextAsync(folder["ours"], TestContext.Current.CancellationToken)).Should().Be(ours);
        folder.FileNames.Should().Equal("base", "ours", "theirs");
    }

    [Theory]
    [InlineData("base")]
    [InlineData("ours")]
    [InlineData("theirs")]
    public async Task Set_that_was_cut_off_is_not_merged(string which)
    {
        var cut = Sets.Friendly[..(Sets.Friendly.Length * 2 / 3)];
        var (before, ours, theirs) = which switch
        {
            "base" => (cut, Sets.Friendly, Sets.Friendly),
            "ours" => (Sets.Friendly, cut, Sets.Friendly),
            _ => (Sets.Friendly, Sets.Friendly, cut),
        };
        foreach (var options in (string[])["", "--in-place", "-o out.json", "-o new.json", "-o base", "-o ours", "-o theirs"])
        {
            using var folder = new Folder();
            folder.Write("out.json", "kept\r\n");
            string[] more = [.. options.Split(' ').Where(word => word.Length > 0).Select(word => word[0] == '-' ? word : folder[word])];

            var run = await Merge(folder, before, ours, theirs, more);

            (run.Code, run.Out).Should().Be((1, ""), options);
            run.Error.Should().Contain("Nothing was merged or written");
            folder.FileNames.Should().Equal("base", "ours", "out.json", "theirs");
            string[] files = [.. folder.FileNames.Select(name => File.ReadAllText(folder[name]))];
            files.Should().Equal([before, ours, "kept\r\n", theirs], options);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Set_that_was_cut_off_is_not_joined_into_an_existing_file(bool isFirst)
    {
        using var folder = new Folder();
        var cut = folder.Write("cut.json", Sets.Friendly[..(Sets.Friendly.Length * 2 / 3)]);
        var (other, target) = (folder.Write("other.json", Other), folder.Write("all.json", "kept\r\n"));
        string[] files = isFirst ? [cut, other] : [other, cut];

        var kept = await CommandRun.Of(["join", .. files, "-o", target]);
        var made = await CommandRun.Of(["join", .. files, "-o", folder["new.json"]]);

        (kept.Code, kept.Out).Should().Be((2, ""));
        kept.Error.Should().Contain("was not replaced, as what was read has errors");
        File.ReadAllText(target).Should().Be("kept\r\n");
        made.Code.Should().Be(1, "what could be read is in a new file");
        (await CommandRun.Of("list", folder["new.json"])).Out.Should().Contain("friendly-2024");
    }

    [Fact]
    public async Task Ledger_is_never_replaced_by_a_merged_set()
    {
        using var folder = new Folder();
        var ledger = await Ledgers.RecordAsync(folder, Base);
        var packed = folder["set.ledger.jsonl.gz"];
        using (var gzip = new GZipStream(File.Create(packed), CompressionMode.Compress)) gzip.Write(File.ReadAllBytes(ledger));
        var ours = folder.Write("ours", Ours);

        foreach (var target in (string[])[ledger, packed])
        {
            var before = File.ReadAllBytes(target);
            string[][] commands =
            [
                ["merge", ours, ours, ours, "-o", target], ["merge", ours, target, ours, "--in-place"], ["join", ours, "-o", target],
                ["merge", ours, ours, ours, "-o", target.ToUpperInvariant()],
            ];
            foreach (var command in commands)
            {
                var run = await CommandRun.Of(command);
                run.Code.Should().Be(2, string.Join(' ', command));
                run.Error.Should().Contain("is a ledger, which is appended to and never replaced");
            }

            File.ReadAllBytes(target).Should().Equal(before);
        }
    }

    [Theory]
    [InlineData("join OURS OTHER -o OURS --about 2024")]
    [InlineData("join OTHER OURS -o OURS --about 2024")]
    [InlineData("merge OTHER OURS OTHER -o OURS --about 2024")]
    [InlineData("merge OTHER OURS OTHER --in-place --about 2024")]
    public async Task Part_of_a_set_is_not_written_over_it(string line)
    {
        using var folder = new Folder();
        var (ours, other) = (folder.Write("ours.json", Ours), folder.Write("other.json", Other));

        var run = await CommandRun.Of(
            [.. line.Split(' ').Select(word => word switch { "OURS" => ours, "OTHER" => other, _ => word })]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("would lose the claims that are left out");
        File.ReadAllText(ours).Should().Be(Ours);
    }

    [Fact]
    public async Task Id_of_the_set_survives_a_merge_and_a_join()
    {
        const string Id = "https://example.org/sets/1";
        const string Named = $$"""{"facttracker":"1.0","id":"{{Id}}","claims":[{"id":"c","text":"T"}]}""";
        const string Renamed = """{"facttracker":"1.0","id":"https://example.org/sets/2","claims":[{"id":"c","text":"T"}]}""";
        const string Unnamed = """{"facttracker":"1.0","claims":[{"id":"c","text":"T"}]}""";
        using var folder = new Folder();

        (await Merge(folder, Named, Named, Named)).Out.Should().Contain(Id);
        (await Merge(folder, Unnamed, Unnamed, Named)).Out.Should().Contain(Id, "they added it");
        (await Merge(folder, "", Named, Named)).Out.Should().Contain(Id);
        (await Merge(folder, Named, Named, Unnamed)).Out.Should().NotContain(Id, "they removed it");
        var clash = await Merge(folder, Unnamed, Named, Renamed, "-o", folder["out.json"]);
        (await CommandRun.Of("join", folder.Write("one.json", Named), folder.Write("two.json", Renamed))).Out.Should()
            .Contain(Id).And.NotContain("sets/2");
        (await CommandRun.Of("join", folder["two.json"], folder["one.json"])).Error.Should().Contain("id of the set of theirs is left out");
        var resolved = await CommandRun.Of("resolve", folder["out.json"], ".", "id", "theirs");

        (clash.Code, resolved.Code).Should().Be((1, 0), resolved.Error);
        File.ReadAllText(folder["out.json"]).Should().Contain("sets/2").And.NotContain(Id);
    }

    [Fact]
    public async Task A_missing_file_is_refused()
    {
        using var folder = new Folder();

        (await CommandRun.Of("merge", folder["none"], folder["none"], folder["none"])).Code.Should().Be(2);
    }

    [Fact]
    public async Task The_report_says_what_came_from_where()
    {
        using var folder = new Folder();

        (await Merge(folder, Base, Ours, Other, "--report")).ErrorLines.Should()
            .StartWith(["ours changed value of c", "theirs added tags of d"]);
    }

    [Fact]
    public async Task Sets_are_joined_and_clashes_found()
    {
        using var folder = new Folder();
        var (one, two) = (folder.Write("one.json", Ours), folder.Write("two.csv", "id,text\ne,E\n"));

        var run = await CommandRun.Of("join", one, two, "-o", folder["all.json"]);
        var clash = await CommandRun.Of("join", one, folder.Write("three.json", Theirs), "--format", "json");

        run.Code.Should().Be(0, run.Error);
        (await CommandRun.Of("list", folder["all.json"], "--format", "json")).Lines.Should().HaveCount(3);
        clash.Code.Should().Be(1);
        clash.Error.Should().Contain("\"bothAdded\"");
    }

    private static Task<CommandRun> Merge(Folder folder, string before, string ours, string theirs, params string[] more) => CommandRun.Of(
        ["merge", folder.Write("base", before), folder.Write("ours", ours), folder.Write("theirs", theirs), .. more]);
}
