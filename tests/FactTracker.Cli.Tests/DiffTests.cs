using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class DiffTests
{
    private static readonly string Revised = Sets.Friendly.Replace("\"amount\": 65", "\"amount\": 63", StringComparison.Ordinal)
        .Replace("\"id\": \"cases\"", "\"id\": \"case-count\"", StringComparison.Ordinal);

    [Fact]
    public async Task Changes_are_printed_by_kind()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of("diff", folder.Write("a.json", Sets.Friendly), folder.Write("b.json", Revised));

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(
            "Claims: 1 changed, 1 renamed.",
            "Changed",
            "  friendly-2024  65 per cent call China friendly",
            "    65% → 63%, down 2 points",
            "Renamed",
            "  case-count  At least 43 cases",
            "    renamed from \"cases\" (the same content)");
    }

    [Fact]
    public async Task Equal_sets_are_no_finding()
    {
        using var folder = new Folder();
        var path = folder.Write("a.json", Sets.Friendly);

        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "diff", path, "-");

        (run.Code, run.Out).Should().Be((0, "Nothing changed.\n"));
    }

    [Fact]
    public async Task JSON_has_the_members_of_the_contract()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of(
            "diff", folder.Write("a.json", Sets.Friendly), folder.Write("b.json", Revised), "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var changes = json.RootElement.GetProperty("changes");
        JsonSerializer.Serialize(changes[0]).Should().Be(JsonSerializer.Serialize(JsonElement.Parse(
            """
            {
              "kind": "changed", "record": "claim", "id": "friendly-2024",
              "members": [{ "name": "value", "from": { "amount": 65, "unit": "%" }, "to": { "amount": 63, "unit": "%" } }],
              "words": "65% → 63%, down 2 points"
            }
            """)));
        changes[1].GetProperty("members")[0].ToString().Should().Contain("\"name\": \"id\"").And.Contain("\"from\": \"cases\"");
        json.RootElement.EnumerateObject().Should().ContainSingle();
    }

    [Fact]
    public async Task Markdown_is_for_a_newsletter()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of(
            "diff", folder.Write("a.json", Sets.Friendly), folder.Write("b.json", Revised), "--format", "markdown");

        run.Out.Should().StartWith("# What changed\n\n*Who needs whom*\n").And.Contain(
            "- **65 per cent call China friendly**: 65% → 63%, down 2 points\n");
    }

    [Fact]
    public async Task Sets_of_different_formats_are_compared()
    {
        using var folder = new Folder();
        var path = folder.Write("a.json", Sets.Friendly);
        await CommandRun.Of("convert", path, folder["b.jsonl"]);

        (await CommandRun.Of("diff", path, folder["b.jsonl"])).Code.Should().Be(0);
    }

    [Fact]
    public async Task Errors_are_reported_and_are_a_finding()
    {
        using var folder = new Folder();
        var path = folder.Write("a.json", Sets.Faulty);

        var run = await CommandRun.Of("diff", path, path);

        run.Code.Should().Be(1);
        run.Out.Should().Be("Nothing changed.\n");
        run.Error.Should().Contain("a.json:4:").And.Contain("a.json has errors.");
    }

    [Theory]
    [InlineData("one.json")]
    [InlineData("one.json", "two.json", "three.json")]
    [InlineData("-", "-")]
    [InlineData("/nowhere/a.json", "/nowhere/b.json")]
    [InlineData("--git", "a", "b")]
    public async Task Wrong_usage_prints_nothing(params string[] arguments)
    {
        var run = await CommandRun.Of(["diff", .. arguments]);

        (run.Code, run.Out).Should().Be((2, ""));
        run.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task Git_gets_the_changes_and_the_exit_code_that_it_wants()
    {
        using var folder = new Folder();
        var (old, now) = (folder.Write("old", Sets.Friendly), folder.Write("new", Revised));

        var run = await CommandRun.Of("diff", "--git", "set.claims.json", old, "1234", "100644", now, "5678", "100644");

        run.Code.Should().Be(0);
        run.Lines.Should().StartWith(["facttracker diff set.claims.json", "Claims: 1 changed, 1 renamed."]);
    }

    [Fact]
    public async Task A_file_that_was_added_for_git_is_all_new()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of(
            "diff", "--git", "set.json", "/dev/null", ".", ".", folder.Write("new", Sets.Friendly), "5678", "100644");

        run.Code.Should().Be(0);
        run.Lines[1].Should().Be("The set itself changed. Claims: 3 added. Sources: 2 added.");
    }

    [Fact]
    public async Task A_file_that_git_renamed_has_both_names()
    {
        using var folder = new Folder();
        var path = folder.Write("old", Sets.Friendly);

        var run = await CommandRun.Of(
            "diff", "--git", "a.json", path, "1", "100644", path, "1", "100644", "b.json", "similarity index 100%\nrename from a.json\n");

        (run.Code, run.Lines[0]).Should().Be((0, "facttracker diff a.json → b.json"));
    }

    [Fact]
    public async Task A_file_that_is_not_merged_is_said_to_be()
    {
        var run = await CommandRun.Of("diff", "--git", "a.json");

        (run.Code, run.Lines[1]).Should().Be((0, "The file is not merged."));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_stop_git()
    {
        using var folder = new Folder();
        var path = folder.Write("old", "no claim set");

        var run = await CommandRun.Of("diff", "--git", "a.json", path, "1", "100644", path, "1", "100644");

        run.Code.Should().Be(0);
        run.Lines[1].Should().Contain("is not a claim set");
    }
}
