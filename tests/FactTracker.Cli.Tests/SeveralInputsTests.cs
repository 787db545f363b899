namespace FactTracker.Cli.Tests;

public sealed class SeveralInputsTests
{
    private const string A = """{ "facttracker": "1.0", "sources": [{ "id": "s", "title": "S" }], "claims": [{ "id": "a", "text": "A", "citations": ["s"] }] }""";
    private const string B = """{ "facttracker": "1.0", "sources": [{ "id": "s", "title": "S" }], "claims": [{ "id": "b", "text": "B", "citations": ["s"] }] }""";

    [Fact]
    public async Task Files_and_quoted_patterns_are_read_as_one_set()
    {
        using var folder = new Folder();
        var (a, b) = (folder.Write("a.json", A), folder.Write("b.json", B));
        foreach (var files in (string[][])[[a, b], [folder["*.json"]], [folder["?.json"]], [Path.Combine(folder.Path, "**", "*.json")]])
        {
            var run = await CommandRun.Of(["list", .. files]);

            (run.Code, run.Error).Should().Be((0, ""));
            run.Lines.Should().Equal("a  A", "b  B");
        }

        (await CommandRun.Of("show", folder["*.json"], "b")).Out.Should().StartWith("b");
        (await CommandRun.Of("check", folder["*.json"], "--summary")).Error.Should().Contain("of 2 files");
    }

    [Fact]
    public async Task Records_that_differ_are_reported_with_their_file()
    {
        using var folder = new Folder();
        var (a, b) = (folder.Write("a.json", A), folder.Write("b.json", A.Replace("\"A\"", "\"Other\"", StringComparison.Ordinal)));
        var run = await CommandRun.Of("list", a, b);

        run.Code.Should().Be(1);
        run.Lines.Should().Equal("a  A");
        run.Error.Should().StartWith($"{b}: differs from an earlier file in a, which is read as it is there.");
    }

    [Fact]
    public async Task Errors_are_located_in_their_file()
    {
        using var folder = new Folder();
        var (a, faulty) = (folder.Write("a.json", A), folder.Write("f.json", Sets.Faulty));
        var run = await CommandRun.Of("conflicts", a, faulty);

        run.Code.Should().Be(1);
        run.Error.Should().Contain($"{faulty}:4:");
    }

    [Fact]
    public async Task A_pattern_without_a_file_is_refused()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("list", folder["*.json"]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain($"No file matches {folder["*.json"]}");
    }

    [Fact]
    public async Task A_file_with_a_star_in_its_name_is_that_file()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new Folder();
        folder.Write("a.json", A);
        folder.Write("*.json", B);

        (await CommandRun.Of("list", folder["*.json"])).Lines.Should().Equal("b  B");
    }
}
