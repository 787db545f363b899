namespace FactTracker.Cli.Tests;

/// <summary>The help of every verb, and the manual page that is made from the same.</summary>
public sealed class HelpTests
{
    private const int Width = 80;

    public static TheoryData<string[]> Verbs => new([[], .. FactTrackerCommand.Verbs.SelectMany(verb => Paths(verb, []))]);

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_fits_80_columns_and_has_examples_and_exit_codes(string[] verb)
    {
        var run = await CommandRun.Of([.. verb, "--help"]);

        (run.Code, run.Error).Should().Be((0, ""));
        run.Lines.Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(Width, line));
        run.Out.Should().Contain("\nExamples:\n").And.Contain("\nExit codes:\n  0   ").And.Contain("\n  2   ");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_can_be_quiet(string[] verb)
    {
        if (verb is [] or ["store"] or ["ledger"]) return;
        (await CommandRun.Of([.. verb, "--help"])).Out.Should().Contain("--quiet");
    }

    [Fact]
    public async Task The_manual_page_has_every_verb_and_option()
    {
        var run = await CommandRun.Of("man");

        run.Code.Should().Be(0);
        run.Lines[0].Should().StartWith(".TH FACTTRACKER 1 ");
        foreach (var verb in Verbs.Select(row => row.Data).Where(verb => verb.Length > 0))
            run.Out.Should().Contain($".SS \"facttracker {string.Join(' ', verb)}");
        run.Out.Should().Contain("\\fB\\-\\-min\\-confidence\\fR \\fINUMBER\\fR");
        run.Lines.Where(line => line is ['.', ..]).Select(line => line.Split(' ')[0]).Distinct()
            .Should().BeSubsetOf([".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".nf", ".fi", ".RS", ".RE"]);
    }

    [Fact]
    public async Task A_long_example_is_continued_as_a_shell_reads_it()
    {
        var run = await CommandRun.Of("new", "--help");

        run.Lines.Should().Contain(line => line.EndsWith(" \\", StringComparison.Ordinal));
    }

    private static IEnumerable<string[]> Paths(IVerb verb, string[] above) =>
        verb.Verbs.SelectMany(below => Paths(below, [.. above, verb.Name])).Prepend([.. above, verb.Name]);
}
