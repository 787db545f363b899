namespace FactTracker.Cli.Tests.Stores;

/// <summary>Every verb that reads a set reads a store, too.</summary>
public sealed class StoreInputTests
{
    private static readonly string Changed = Sets.Friendly.Replace("65", "66", StringComparison.Ordinal)
        .Replace("\"status\": \"disputed\", ", "", StringComparison.Ordinal);

    // @ stands for the file or the store.
    public static TheoryData<string[]> Verbs => new((string[][])
    [
        .. AnswerJsonTests.Answers.Select(row => (string[])[.. Named(row.Data), "--format", "json"]),
        .. (string[][])
        [
            ["list", "@"],
            ["list", "@", "--format", "json"],
            ["list", "@", "--about", "2001"],
            ["show", "@"],
            ["check", "@", "--at", "2025-12-01", "--summary"],
            ["convert", "@", "-", "--to", "json"],
            ["convert", "@", "-", "--to", "csv"],
            ["convert", "@", "-", "--to", "jsonl"],
            ["convert", "@", "-", "--where", "value > 1%"],
            ["hash", "@"],
            ["find", "@", "China friendly"],
            ["duplicates", "@"],
            ["diff", "@", "@"],
        ],
    ]);

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Store_answers_as_its_present_set_does(string[] command)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly, Changed);

        var run = await CommandRun.Of(On(store, command));

        run.Out.Should().Be((await CommandRun.Of(On(folder.Write("set.json", Changed), command))).Out);
        run.Code.Should().BeLessThan(2, run.Error);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Store_answers_as_the_set_of_that_time_did(string[] command)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly, Changed);

        var run = await CommandRun.Of([.. On(store, command), "--as-of", "2025-10-01"]);

        run.Out.Should().Be((await CommandRun.Of(On(folder.Write("set.json", Sets.Friendly), command))).Out);
        run.Code.Should().BeLessThan(2, run.Error);
    }

    [Fact]
    public async Task Line_of_a_finding_is_that_of_the_export()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(
            folder, """{"facttracker":"1.0","claims":[{"id":"a","text":"A"},{"id":"b","text":"B","citations":["none"]}]}""");

        var run = await CommandRun.Of("check", store);

        run.Code.Should().Be(1);
        run.Lines.Should().Contain(line => line.Contains("claims.db:3:", StringComparison.Ordinal) && line.Contains("error FT0203"));
        (await CommandRun.Of("export", store)).Lines[2].Should().StartWith("""{"claim":{"id":"b",""");
    }

    [Theory]
    [InlineData("merge SET SET STORE --in-place")]
    [InlineData("merge STORE SET SET --in-place")]
    [InlineData("join SET -o STORE")]
    [InlineData("derive SET -o STORE")]
    [InlineData("convert SET STORE")]
    [InlineData("convert SET STORE --to json")]
    [InlineData("record STORE SET")]
    [InlineData("log STORE")]
    [InlineData("blame STORE cases")]
    [InlineData("ledger verify STORE")]
    [InlineData("judge STORE a b same")]
    [InlineData("export STORE -o STORE")]
    public async Task Verb_that_writes_or_expects_another_file_leaves_a_store_as_it_is(string line)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);
        folder.Write("set.json", Sets.Friendly);
        var before = await CommandRun.Of("export", store);

        var run = await CommandRun.Of(
            [.. line.Split(' ').Select(word => word switch { "STORE" => store, "SET" => folder["set.json"], _ => word })]);

        (await CommandRun.Of("export", store)).Out.Should().Be(before.Out);
        (await CommandRun.Of("store", "verify", store)).Code.Should().Be(0);
        if (line.StartsWith("merge", StringComparison.Ordinal) && run.Code == 0) return; // The store was one of the sides.
        run.Code.Should().Be(2, run.Error);
        run.Error.Should().Contain("is a store");
    }

    [Fact]
    public async Task Database_of_another_program_is_refused_by_name()
    {
        using var folder = new Folder();
        var other = OtherDatabase(folder);
        var before = File.ReadAllBytes(other);

        foreach (var arguments in (string[][])[["list", other], ["query", other, "value > 1"], ["import", "-", "--into", other]])
        {
            var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, arguments);
            run.Code.Should().Be(2);
            run.Error.Should().Contain("other.db");
            run.ErrorLines.Should().HaveCount(1);
        }

        File.ReadAllBytes(other).Should().Equal(before);
    }

    [Fact]
    public async Task Database_from_a_pipe_or_in_gzip_is_named_as_one()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);
        using (var packed = new System.IO.Compression.GZipStream(
            File.Create(folder["claims.db.gz"]), System.IO.Compression.CompressionMode.Compress))
        {
            packed.Write(File.ReadAllBytes(store));
        }

        var run = await CommandRun.Of("list", folder["claims.db.gz"]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("is a compressed SQLite database").And.Contain("Decompress it");
    }

    [Theory]
    [InlineData("postgresql://anna:secret@server.invalid/claims", "postgresql://anna@server.invalid/claims")]
    [InlineData("postgres://anna:a@b:c@server.invalid:5433", "postgres://anna@server.invalid:5433")]
    [InlineData("postgresql://server.invalid/claims?user=a&password=secret", "postgresql://server.invalid/claims")]
    [InlineData("claims.db", "claims.db")]
    public void Password_of_an_address_is_not_shown(string written, string shown) =>
        FactTracker.Cli.Stores.StoreAddress.Shown(written).Should().Be(shown);

    [Fact]
    public async Task Server_that_does_not_answer_is_named_without_its_password()
    {
        foreach (var verb in (string[])["list", "check", "convert", "query", "export"])
        {
            var run = await CommandRun.Of(verb, "postgresql://anna:secret@127.0.0.1:1/claims");
            run.Code.Should().Be(2, run.Error);
            run.Error.Should().Contain("postgresql://anna@127.0.0.1:1/claims").And.NotContain("secret").And.NotContain("Internal error");
        }
    }

    private static string[] Named(string[] command) =>
        command is [var verb, "-", .. var rest] ? [verb, "@", .. rest] : [command[0], "@", .. command[1..]];

    private static string[] On(string file, string[] command) => [.. command.Select(word => word == "@" ? file : word)];

    private static string OtherDatabase(Folder folder)
    {
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder["other.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE dogs (name TEXT); INSERT INTO dogs VALUES ('Rex')";
            command.ExecuteNonQuery();
        }

        return folder["other.db"];
    }
}
