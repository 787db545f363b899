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
