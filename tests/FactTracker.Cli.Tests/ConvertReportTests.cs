using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

/// <summary><c>convert</c> says what it did, and never replaces a file by a part of the data.</summary>
public sealed class ConvertReportTests
{
    private const string Table = "id,text,when,Notess\nc1,A,2024,x\nc2,B,3/4/2024,y\nc3,C,7/4/2024,z\nc4,D,5/4/2024,z\nc5,E,6/4/2024,z\n";
    private static readonly string Cut = Sets.Friendly[..(Sets.Friendly.Length * 2 / 3)];

    [Theory]
    [InlineData("out.json")]
    [InlineData("out.jsonl")]
    [InlineData("out.csv")]
    public async Task An_existing_file_is_replaced_only_by_what_was_read_whole_or_by_force(string name)
    {
        using var folder = new Folder();
        var cut = folder.Write("cut.json", Cut);
        folder.Write(name, "good");

        var refused = await CommandRun.Of("convert", cut, folder[name]);
        refused.Code.Should().Be(1);
        refused.Error.Should().Contain("error FT0101").And.Contain("was not replaced").And.Contain("--force");
        File.ReadAllText(folder[name]).Should().Be("good");

        (await CommandRun.Of("convert", cut, folder[name], "--force")).Code.Should().Be(1);
        File.ReadAllText(folder[name]).Should().NotBe("good");
    }

    [Fact]
    public async Task A_file_is_never_replaced_by_what_is_left_of_it()
    {
        using var folder = new Folder();
        var cut = folder.Write("cut.json", Cut);

        (await CommandRun.Of("convert", cut, cut)).Code.Should().Be(1);

        File.ReadAllText(cut).Should().Be(Cut);
    }

    [Fact]
    public async Task An_output_without_a_name_is_refused()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.json", Sets.Friendly), "", "--to", "csv");

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("The name of the output is empty");
    }

    [Fact]
    public async Task A_new_file_gets_what_could_be_read()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("cut.json", Cut), folder["new.json"]);

        run.Code.Should().Be(1);
        run.ErrorLines[^1].Should().Be("1 claim and 2 sources read and written.");
        ClaimSetReader.ReadFile(folder["new.json"]).Set.Sources.Count.Should().Be(2);
    }

    [Fact]
    public async Task What_was_not_understood_is_told_in_groups()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.csv", Table), folder["a.json"]);

        run.Code.Should().Be(0);
        run.ErrorLines.Should().HaveCount(3);
        run.ErrorLines[0].Should().Contain("warning FT0902").And.Contain("\"Notess\" (did you mean notes?)").And.Contain("--map");
        run.ErrorLines[1].Should().Contain("warning FT0902: 4 times in the column \"when\"; the first at 3:6: \"3/4/2024\"");
        run.ErrorLines[2].Should().Be("5 claims and 0 sources read and written.");
    }

    [Fact]
    public async Task Strict_refuses_what_was_not_understood()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.csv", Table), folder["a.json"], "--strict");

        run.Code.Should().Be(1);
        run.Error.Should().Contain("Nothing was written");
        File.Exists(folder["a.json"]).Should().BeFalse();
    }

    [Fact]
    public async Task Records_that_the_format_cannot_represent_are_counted()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.json", Sets.Friendly), folder["a.ris"]);

        run.Code.Should().Be(0);
        run.ErrorLines[^1].Should().Be("3 claims and 2 sources read, 0 claims and 2 sources written.");
    }

    [Fact]
    public async Task A_conversion_that_writes_no_record_is_no_success()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.json", Sets.Warned), folder["a.ris"]);

        run.Code.Should().Be(1);
        run.ErrorLines[^1].Should().Be("1 claim and 0 sources read, 0 claims and 0 sources written.");
    }

    [Fact]
    public async Task A_mapped_header_that_is_not_there_is_refused_with_the_nearest()
    {
        using var folder = new Folder();
        foreach (var target in (string[])["a.json", "a.jsonl"])
        {
            var run = await CommandRun.Of("convert", folder.Write("a.csv", Table), folder[target], "--map", "Notes2=notes");

            run.Code.Should().Be(2, target);
            run.Error.Should().Contain("No column has the header \"Notes2\"").And.Contain("Did you mean \"Notess\"?");
            File.Exists(folder[target]).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("a.json.gz")]
    [InlineData("a.claims.jsonl.gz")]
    [InlineData("a.csv.gz")]
    public async Task A_name_that_ends_in_gz_gives_gzip(string name)
    {
        using var folder = new Folder();
        (await CommandRun.Of("convert", folder.Write("a.json", Sets.Friendly), folder[name])).Code.Should().Be(0);

        File.ReadAllBytes(folder[name])[..2].Should().Equal([0x1F, 0x8B]);
        (await CommandRun.Of("list", folder[name])).Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task List_and_show_print_the_rest_and_exit_with_1()
    {
        using var folder = new Folder();
        foreach (var verb in (string[])["list", "show"])
        {
            var run = await CommandRun.Of(verb, folder.Write("a.json", Sets.Faulty));

            run.Code.Should().Be(1);
            run.Lines.Should().NotBeEmpty();
            run.ErrorLines[0].Should().Contain("a.json:4:15: error FT0301");
        }
    }
}
