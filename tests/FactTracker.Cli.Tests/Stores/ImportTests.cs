using System.Text.Json;

namespace FactTracker.Cli.Tests.Stores;

public sealed class ImportTests
{
    private static readonly string Changed = Sets.Friendly.Replace("\"amount\": 65", "\"amount\": 66", StringComparison.Ordinal);

    [Fact]
    public async Task Same_file_twice_changes_nothing_and_says_so()
    {
        using var folder = new Folder();
        var file = folder.Write("set.json", Sets.Friendly);

        var first = await CommandRun.Of("import", file, "--into", folder["claims.db"]);
        var second = await CommandRun.Of("import", file, "--into", folder["claims.db"]);

        first.Code.Should().Be(0, first.Error);
        first.Out.Should().BeEmpty();
        first.ErrorLines.Should().Equal(
            $"{file}: 5 added.", $"{folder["claims.db"]} holds 3 claims and 2 sources.");
        second.Code.Should().Be(0, second.Error);
        second.ErrorLines.Should().Equal(
            $"{file}: as it was.", $"{folder["claims.db"]} holds 3 claims and 2 sources.");
        (await CommandRun.Of("store", "history", folder["claims.db"], "cases")).Lines.Should().HaveCount(2);
    }

    [Fact]
    public async Task Revised_file_adds_what_changed()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of(new Surroundings { Input = Changed }, "import", "--into", store);

        run.ErrorLines[0].Should().Be("Standard input: 1 revised, 4 unchanged.");
        (await CommandRun.Of("list", store, "--format", "json")).Lines[0].Should().Contain("\"amount\":66");
    }

    [Fact]
    public async Task Files_of_many_formats_come_into_one_store()
    {
        using var folder = new Folder();
        folder.Write("set.json", Sets.Friendly);
        folder.Write("table.csv", "id,text,when\nt1,From a table,2024\n");
        folder.Write("more.jsonl", "{\"facttracker\":\"1.0\"}\n{\"id\":\"l1\",\"text\":\"From lines\"}\n");
        var ledger = await Ledgers.RecordAsync(folder, """{"facttracker":"1.0","claims":[{"id":"from-ledger","text":"L"}]}""");

        var run = await CommandRun.Of(
            new Surroundings { Input = """{"facttracker":"1.0","claims":[{"id":"piped","text":"P"}]}""" },
            "import", folder["set.json"], folder["table.csv"], "-", folder["more.jsonl"], ledger, "--into", folder["claims.db"]);

        run.Code.Should().Be(0, run.Error);
        (await CommandRun.Of("list", folder["claims.db"])).Lines.Select(line => line.Split(' ')[0]).Should()
            .Equal("friendly-2024", "friendly-2000s", "cases", "t1", "piped", "l1", "from-ledger");
    }

    [Fact]
    public async Task Table_is_read_by_the_mapping_of_the_command_line()
    {
        using var folder = new Folder();
        folder.Write("table.csv", "Nr,Aussage,Jahr\n1,Es regnet,2024\n");

        var run = await CommandRun.Of(
            "import", folder["table.csv"], "--into", folder["claims.db"], "--map", "Nr=id", "--map", "Aussage=text", "--map", "Jahr=when");

        run.Code.Should().Be(0, run.Error);
        (await CommandRun.Of("query", folder["claims.db"], "when overlaps 2024")).Lines.Should().Equal("1  Es regnet");
    }

    [Fact]
    public async Task Errors_of_what_was_read_are_reported_with_their_places_and_the_rest_is_imported()
    {
        using var folder = new Folder();
        var file = folder.Write("set.json", Sets.Faulty);
        var other = folder.Write("other.json", Sets.Friendly);

        var run = await CommandRun.Of("import", file, other, "--into", folder["claims.db"]);

        run.Code.Should().Be(1);
        run.Error.Should().Contain($"{file}:4:").And.Contain("error FT").And.Contain("1 error");
        (await CommandRun.Of("list", folder["claims.db"])).Lines.Should().HaveCount(4);
        (await CommandRun.Of("store", "verify", folder["claims.db"])).Out.Should().Contain("is sound");
        (await CommandRun.Of("check", folder["claims.db"])).Out.Should().Contain("error FT0301",
            "what could not be read is kept as it was");
    }

    [Fact]
    public async Task File_that_cannot_be_read_does_not_stop_the_others()
    {
        using var folder = new Folder();
        var good = folder.Write("set.json", Sets.Friendly);

        var run = await CommandRun.Of("import", folder["none.json"], good, folder.Path, "--into", folder["claims.db"]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("none.json does not exist").And.Contain("is a directory").And.Contain("5 added");
    }

    [Fact]
    public async Task Nothing_is_created_when_nothing_can_be_read()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of("import", folder["none.json"], "--into", folder["claims.db"]);

        run.Code.Should().Be(2);
        folder.FileNames.Should().BeEmpty();
    }

    [Fact]
    public async Task Report_is_there_as_json()
    {
        using var folder = new Folder();
        var file = folder.Write("set.json", Sets.Faulty);
        var other = folder.Write("other.json", Sets.Friendly);

        var run = await CommandRun.Of("import", file, other, folder["none"], "--into", folder["claims.db"], "--format", "json");

        run.Code.Should().Be(2);
        using var report = JsonDocument.Parse(run.Out);
        var files = report.RootElement.GetProperty("files");
        files.GetArrayLength().Should().Be(3);
        files[0].GetProperty("problems")[0].GetProperty("line").GetInt32().Should().Be(4);
        files[1].GetProperty("added").GetInt64().Should().Be(5);
        files[1].GetProperty("format").GetString().Should().Be("json");
        files[2].GetProperty("refused").GetString().Should().Contain("does not exist");
        report.RootElement.GetProperty("claims").GetInt64().Should().BePositive();
    }

    [Theory]
    [InlineData("notes.txt", "exists and is not a store")]
    [InlineData("text.db", "exists and is not a store")]
    [InlineData(".", "is a directory")]
    [InlineData("none/claims.db", "does not exist")]
    public async Task Path_that_is_no_store_is_refused_and_stays_as_it_is(string name, string reason)
    {
        using var folder = new Folder();
        folder.Write("notes.txt", "notes that are longer than sixteen bytes");
        folder.Write("text.db", "text");

        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "import", "--into", folder[name]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(folder[name]).And.Contain(reason);
        File.ReadAllText(folder["notes.txt"]).Should().Be("notes that are longer than sixteen bytes");
        File.ReadAllText(folder["text.db"]).Should().Be("text");
        folder.FileNames.Should().Equal("notes.txt", "text.db");
    }

    [Theory]
    [InlineData("mysql://server/claims", "is not the address of a store")]
    [InlineData("", "is empty")]
    [InlineData("-", "standard output")]
    public async Task Address_of_no_store_is_refused(string name, string reason)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "import", "--into", name);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
    }

    [Fact]
    public async Task Empty_file_becomes_a_store()
    {
        using var folder = new Folder();
        folder.Write("claims.db", "");

        (await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "import", "--into", folder["claims.db"])).Code.Should().Be(0);
    }

    [Fact]
    public async Task Store_is_imported_into_another_but_not_into_itself()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly, Changed);
        File.CreateSymbolicLink(folder["link.db"], store);

        var copy = await CommandRun.Of("import", store, "--into", folder["copy.db"], "--as-of", "2025-10-01");
        var self = await CommandRun.Of("import", store, "--into", store);
        var link = await CommandRun.Of("import", folder["link.db"], "--into", store);

        copy.Code.Should().Be(0, copy.Error);
        (await CommandRun.Of("list", folder["copy.db"], "--format", "json")).Lines[0].Should().Contain("\"amount\":65");
        self.Code.Should().Be(2);
        self.Error.Should().Contain("into itself");
        link.Code.Should().Be(2);
        (await CommandRun.Of("store", "verify", store)).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("--at", "9000-01-01", "in the future")]
    [InlineData("--about", "2024", "Leave out --about")]
    public async Task Question_of_another_verb_is_refused(string option, string value, string reason)
    {
        using var folder = new Folder();

        var run = await CommandRun.Of(
            new Surroundings { Input = Sets.Friendly }, "import", "--into", folder["claims.db"], option, value);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
        folder.FileNames.Should().BeEmpty();
    }

    [Fact]
    public async Task Time_person_and_reason_are_recorded()
    {
        using var folder = new Folder();

        (await CommandRun.Of(
            new Surroundings { Input = Sets.Friendly }, "import", "--into", folder["claims.db"], "--at", "2025-10-01T09:00:00Z",
            "--by", "Anna", "--why", "first round")).Code.Should().Be(0);

        (await CommandRun.Of("store", "history", folder["claims.db"], "cases")).Lines[0].Should()
            .EndWith("  2025-10-01T09:00:00Z  added by Anna: first round");
    }
}
