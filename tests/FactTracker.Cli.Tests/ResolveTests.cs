namespace FactTracker.Cli.Tests;

public sealed class ResolveTests
{
    private const string Set = """
        {
          "facttracker": "1.0",
          "title": "Ours",
          "conflicts": [
            { "member": "title", "base": "Base", "ours": "Ours", "theirs": "Theirs", "type": "member" },
            { "id": "c", "member": "value", "base": 1, "ours": 2, "theirs": 3, "type": "value" },
            { "id": "c", "member": "citations[s].notes", "ours": "two", "theirs": "three", "type": "member" },
            { "id": "gone", "base": { "id": "gone", "text": "G" }, "theirs": { "id": "gone", "text": "H" }, "type": "deletedAgainstEdited" }
          ],
          "sources": [{ "id": "s", "title": "S" }],
          "claims": [
            { "id": "c", "text": "T", "value": 2, "citations": [{ "source": "s", "notes": "two" }] },
            { "id": "gone", "text": "H" }
          ]
        }
        """;

    [Fact]
    public async Task Conflicts_are_listed_with_what_each_side_has()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of("resolve", folder.Write("set.json", Set));

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(16).And.Contain(["c value (value)", "  base    1", "  ours    2", "  theirs  3", ". title (member)"]);
        run.ErrorLines.Should().Equal("4 conflicts.");
    }

    [Theory]
    [InlineData("c|value|theirs", "\"value\": 3", 3)]
    [InlineData("c|value|base", "\"value\": 1", 3)]
    [InlineData("c|value|ours", "\"value\": 2", 3)]
    [InlineData("c|value|{\"amount\":65,\"unit\":\"%\"}", "\"unit\": \"%\"", 3)]
    [InlineData("c|citations[s].notes|another note", "\"notes\": \"another note\"", 3)]
    [InlineData("c|theirs", "\"notes\": \"three\"", 2)]
    [InlineData(".|theirs", "\"title\": \"Theirs\"", 3)]
    [InlineData("gone|theirs", "\"text\": \"H\"", 3)]
    [InlineData("gone|{\"id\":\"kept\",\"text\":\"K\"}", "\"id\": \"kept\"", 3)]
    public async Task A_choice_is_put_in_place(string choice, string written, int left)
    {
        using var folder = new Folder();
        var file = folder.Write("set.json", Set);

        var run = await CommandRun.Of(["resolve", file, .. choice.Split('|')]);

        run.Code.Should().Be(1);
        run.ErrorLines.Should().ContainSingle().Which.Should().EndWith($"settled, {left} conflicts left.");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Contain(written);
    }

    [Fact]
    public async Task When_none_is_left_the_file_is_sound_again()
    {
        using var folder = new Folder();
        var file = folder.Write("set.json", Set);

        (await CommandRun.Of("check", file, "--quiet")).Code.Should().Be(1);
        (await CommandRun.Of("resolve", file, "--take", "theirs")).Code.Should().Be(0);

        (await CommandRun.Of("check", file, "--quiet")).Code.Should().Be(0);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().NotContain("conflicts");
    }

    [Fact]
    public async Task What_was_deleted_is_deleted_if_ours_is_taken()
    {
        using var folder = new Folder();
        var file = folder.Write("set.json", Set);

        await CommandRun.Of("resolve", file, "gone", "ours");

        (await CommandRun.Of("list", file, "--format", "json")).Lines.Should().ContainSingle();
    }

    [Fact]
    public async Task A_wrong_value_is_reported_and_changes_nothing()
    {
        using var folder = new Folder();
        var file = folder.Write("set.json", Set);

        var run = await CommandRun.Of("resolve", file, "c", "value", """{"amount":"many"}""");

        run.Code.Should().Be(1);
        run.Error.Should().Contain("FT0401");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(Set);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("c|when|theirs")]
    [InlineData("c|5")]
    [InlineData("c|theirs|--take|ours")]
    public async Task A_choice_that_fits_no_conflict_is_refused(string choice)
    {
        using var folder = new Folder();

        (await CommandRun.Of(["resolve", folder.Write("set.json", Set), .. choice.Split('|')])).Code.Should().Be(2);
    }
}
