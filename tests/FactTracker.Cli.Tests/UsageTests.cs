namespace FactTracker.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string[], string> WrongLines => new()
    {
        { [], "No verb is given" },
        { ["chek"], "\"chek\" is not a verb; did you mean check?" },
        { ["frobnicate", "x"], "\"frobnicate\" is not a verb." },
        { ["--verson"], "--verson is not an option; did you mean --version?" },
        { ["list", "--limt", "3"], "--limt is not an option of list; did you mean --limit?" },
        { ["check", "a.json", "--jsn"], "--jsn is not an option of check" },
        { ["list", "a", "b"], "a does not exist" },
        { ["list", "--limit", "many"], "\"many\" is not a whole number" },
        { ["list", "--limit", "-1"], "\"-1\" is not a whole number from 0" },
        { ["list", "--min-confidence", "1.1"], "\"1.1\" is not a confidence" },
        { ["list", "--when", "2024-13"], "at character 6" },
        { ["list", "--status", "disputd"], "did you mean disputed?" },
        { ["list", "--sort", "wen"], "did you mean when?" },
        { ["list", "--format", "jsn"], "did you mean json?" },
        { ["show", "--format", "sarif"], "--format sarif is not known" },
        { ["convert", "a", "b", "--to", "jsnl"], "did you mean jsonl?" },
        { ["check", "--explain", "FT301"], "did you mean FT0301?" },
        { ["check", "--format"], "--format" },
        { ["check", "--max-age", "2 years"], "did you mean P2Y?" },
        { ["check", "--max-age", "P-2Y"], "Write it like P2Y" },
        { ["check", "--require", "archvied,quote"], "did you mean archived?" },
        { ["check", "--require", "everything"], "subject, citation, archived, quote, evidence, confidence" },
        { ["check", "--min-origins", "0"], "\"0\" is not a whole number" },
        { ["check", "--policy", "no.policy.json"], "no.policy.json does not exist" },
        { ["stale", "--at", "yesterday"], "\"yesterday\" is not a date" },
        { ["stale", "--max-age", "24 months"], "did you mean P24M?" },
        { ["agenda", "a.json"], "--until" },
        { ["agenda", "a.json", "--at", "2026-01-02", "--until", "2026-01-01"], "--until is before --at" },
        { ["schema", "--context", "--policy"], "not both" },
    };

    [Theory]
    [MemberData(nameof(WrongLines))]
    public async Task A_wrong_line_is_reported_in_one_line_and_exits_2(string[] arguments, string message)
    {
        var run = await CommandRun.Of(arguments);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("facttracker: ").And.Contain(message);
    }

    // Otherwise its verb would not be found by its name, or all verbs would be created for it.
    [Fact]
    public void Each_entry_has_the_name_of_its_verb() =>
        FactTrackerCommand.Entries.Should().AllSatisfy(entry => entry.Create().Name.Should().Be(entry.Name));

    [Fact]
    public async Task Behind_two_hyphens_anything_is_an_argument() =>
        (await CommandRun.Of("check", "--", "--limt")).Error.Should().Contain("--limt does not exist");

    [Fact]
    public async Task The_version_is_printed_without_the_commit() =>
        (await CommandRun.Of("--version")).Out.Should().MatchRegex(@"^\d+\.\d+\.\d+\n$");

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("list")]
    [InlineData("date")]
    [InlineData("convert")]
    [InlineData("formats")]
    [InlineData("read")]
    [InlineData("schema")]
    [InlineData("stale")]
    [InlineData("agenda")]
    public async Task Every_verb_has_help_with_examples(string verb)
    {
        var run = await CommandRun.Of(verb, "--help");

        run.Code.Should().Be(0);
        run.Out.Should().Contain($"facttracker {verb}").And.Contain("Examples:");
        run.Lines.Should().OnlyContain(line => line.Length <= 80, "help fits any terminal");
    }

    [Fact]
    public async Task The_help_of_the_command_lists_the_verbs() =>
        (await CommandRun.Of("--help")).Out.Should().ContainAll("check", "show", "list", "date", "convert", "schema", "Examples:");
}
