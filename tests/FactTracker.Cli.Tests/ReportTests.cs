namespace FactTracker.Cli.Tests;

public sealed class ReportTests
{
    private static readonly Surroundings Input = new() { Input = Sets.Friendly };

    [Fact]
    public async Task Page_is_written_to_standard_output()
    {
        var run = await CommandRun.Of(Input, "report", "--at", "2026-06-01");

        run.Code.Should().Be(0);
        run.Out.Should().StartWith("<!doctype html>\n").And.Contain("as of 1 June 2026").And.EndWith("</html>\n");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Page_is_written_to_a_file_with_nothing_beside_it()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(Input, "report", "-", "-o", folder["report.html"], "--at", "2026-06-01");

        run.Code.Should().Be(0);
        run.ErrorLines.Should().ContainSingle().Which.Should().EndWith("report.html: 3 claims read.");
        folder.FileNames.Should().Equal("report.html");
        (await File.ReadAllTextAsync(folder["report.html"], TestContext.Current.CancellationToken))
            .Should().Contain("id=\"friendly-2024\"");
    }

    [Theory]
    [InlineData("report.md", null)]
    [InlineData("-", "markdown")]
    public async Task Markdown_is_chosen_by_the_ending_or_by_name(string target, string? format)
    {
        using var folder = new Folder();
        string[] to = format is null ? [] : ["--to", format];
        var path = target == "-" ? target : folder[target];
        var run = await CommandRun.Of(Input, ["report", "-", "-o", path, "--at", "2026-06-01", .. to]);

        var text = target == "-" ? run.Out : await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        text.Should().StartWith("# Who needs whom\n").And.Contain("## Claims");
    }

    [Fact]
    public async Task Difference_is_reported()
    {
        using var folder = new Folder();
        var old = folder.Write("old.claims.json", Sets.Friendly.Replace("\"amount\": 65", "\"amount\": 60", StringComparison.Ordinal));
        var run = await CommandRun.Of(Input, "report", "--since", old, "--at", "2026-06-01");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("60% → 65%").And.Contain("id=\"friendly-2024\"").And.NotContain("id=\"cases\"");
    }

    [Fact]
    public async Task Staleness_is_reported()
    {
        var run = await CommandRun.Of(Input, "report", "--stale", "--max-age", "P2Y", "--at", "2027-06-01");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("Out of date: Who needs whom").And.Contain("It reached its maximum age on");
    }

    [Fact]
    public async Task Ledger_brings_the_history()
    {
        using var folder = new Folder();
        var set = folder.Write("a.claims.json", Sets.Friendly);
        await CommandRun.Of("record", folder["a.ledger.jsonl"], set, "--by", "Anna", "--at", "2026-01-01");
        var run = await CommandRun.Of("report", folder["a.ledger.jsonl"], "--at", "2026-06-01");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("<h4>History</h4>").And.Contain("by Anna");
    }

    [Fact]
    public async Task Errors_in_the_set_are_in_the_exit_code()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "report", "--at", "2026-06-01");

        run.Code.Should().Be(1);
        run.Out.Should().Contain("</html>");
        run.Error.Should().Contain("has errors");
    }

    [Theory]
    [InlineData("Use one of them", "--stale", "--since", "old.json")]
    [InlineData("standard input", "--since", "-")]
    [InlineData("is a ledger", "-o", "a.ledger.jsonl")]
    [InlineData("not a web address", "--address", "javascript:alert(1)")]
    [InlineData("did you mean markdown?", "--to", "markdwn")]
    [InlineData("output is empty", "-o", "")]
    public async Task Wrong_line_writes_nothing(string message, params string[] arguments)
    {
        var run = await CommandRun.Of(Input, ["report", .. arguments]);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(message);
    }
}
