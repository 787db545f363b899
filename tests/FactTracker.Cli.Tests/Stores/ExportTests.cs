namespace FactTracker.Cli.Tests.Stores;

public sealed class ExportTests
{
    [Fact]
    public async Task Export_has_everything_that_was_imported()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);
        var file = folder.Write("set.json", Sets.Friendly);

        var run = await CommandRun.Of("export", store);
        var written = await CommandRun.Of("export", store, "-o", folder["out.jsonl"]);

        run.Code.Should().Be(0, run.Error);
        run.Lines.Should().HaveCount(6);
        File.ReadAllBytes(folder["out.jsonl"]).Should().Equal(run.Bytes);
        written.Code.Should().Be(0, written.Error);
        var hash = await CommandRun.Of("hash", folder["out.jsonl"]);
        hash.Out.Should().Be((await CommandRun.Of("hash", file)).Out);
    }

    [Fact]
    public async Task Export_of_an_export_is_the_same_to_the_last_byte()
    {
        using var folder = new Folder();
        var first = await CommandRun.Of("export", await StoreSets.ImportAsync(folder, Sets.Friendly));
        using var other = new Folder();

        var second = await CommandRun.Of("export", await StoreSets.ImportAsync(other, first.Out));

        second.Out.Should().Be(first.Out);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "--to", "csv")]
    [InlineData("query")]
    [InlineData("query", "--sort", "id")]
    [InlineData("query", "--search", "flat")]
    public async Task Record_with_errors_is_reported_and_exits_1(string verb, params string[] options)
    {
        using var folder = new Folder();
        var set = folder.Write("set.json", """{"facttracker":"1.0","claims":[{"id":"rent","text":"A flat costs much","value":{"amount":"12,500"}}]}""");
        (await CommandRun.Of("import", set, "--into", folder["claims.db"])).Code.Should().Be(1);

        var run = await CommandRun.Of([verb, folder["claims.db"], .. options]);

        run.Code.Should().Be(1);
        run.Out.Should().Contain("A flat costs much");
        run.Error.Should().Contain("1 record has errors: rent. What could not be read is kept as it was; facttracker check");
    }

    [Fact]
    public async Task Other_format_reports_what_it_cannot_represent()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of("export", store, "-o", folder["out.bib"]);
        var convert = await CommandRun.Of("convert", store, folder["other.bib"]);
        var strict = await CommandRun.Of("export", store, "-o", folder["strict.bib"], "--strict");

        run.Error.Should().Be(convert.Error);
        run.Code.Should().Be(convert.Code);
        File.ReadAllText(folder["out.bib"]).Should().Be(File.ReadAllText(folder["other.bib"]));
        strict.Code.Should().Be(1);
        strict.Error.Should().Contain("Nothing was written");
        File.Exists(folder["strict.bib"]).Should().BeFalse();
    }

    [Fact]
    public async Task Export_as_of_a_time_and_about_one()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(
            folder, Sets.Friendly, Sets.Friendly.Replace("65 per cent call", "66 per cent call", StringComparison.Ordinal));

        (await CommandRun.Of("export", store)).Out.Should().Contain("66 per cent call").And.NotContain("65 per cent call");
        (await CommandRun.Of("export", store, "--as-of", "2025-10-01")).Out.Should().Contain("65 per cent call");
        (await CommandRun.Of("export", store, "--about", "2001")).Lines.Should().HaveCount(4);
        (await CommandRun.Of("export", store, "--as-of", "2025-09-30")).Lines.Should().ContainSingle();
    }

    [Theory]
    [InlineData("out.unknown", "No format has the extension")]
    [InlineData("out.ledger.jsonl", "is a ledger")]
    [InlineData("claims.db", "is a store")]
    [InlineData("none/out.jsonl", "cannot be written")]
    public async Task File_that_cannot_be_written_is_refused(string target, string reason)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of("export", store, "-o", folder[target]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
    }

    [Fact]
    public async Task Parquet_is_a_directory_that_did_not_exist()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of("export", store, "--to", "parquet", "-o", folder["tables"], "--partition", "property");
        var again = await CommandRun.Of("export", store, "--to", "parquet", "-o", folder["tables"]);

        run.Code.Should().Be(0, run.Error);
        run.Error.Should().Contain("3 claims and 2 sources read and written.");
        Directory.EnumerateFiles(folder["tables"], "*.parquet", SearchOption.AllDirectories).Should().NotBeEmpty();
        again.Code.Should().Be(2);
        again.Error.Should().Contain("exists and stays as it is");
    }

    [Theory]
    [InlineData("--partition property", "is for --to parquet")]
    [InlineData("--to parquet", "is a directory of tables")]
    public async Task Parquet_options_that_make_no_sense_are_refused(string options, string reason)
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of(["export", store, .. options.Split(' ')]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
    }
}
