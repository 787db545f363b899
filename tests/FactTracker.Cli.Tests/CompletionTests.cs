using System.Diagnostics;

namespace FactTracker.Cli.Tests;

public sealed class CompletionTests
{
    public static TheoryData<string, string[], string[]> Lines => new()
    {
        { "", ["check", "list", "add", "--help"], [] },
        { "li", ["list"], ["check"] },
        { "list --st", ["--status"], ["--subject", "list"] },
        { "list claims.json --status ", ["asserted", "disputed"], ["--status"] },
        { "list --without cit", ["citation"], ["value"] },
        { "list --columns ", ["value", "when"], [] },
        { "list --format ", ["text", "json", "csv", "tsv", "markdown"], [] },
        { "convert a.csv b --to json", ["json", "jsonl"], ["csv"] },
        { "completion ", ["bash", "zsh", "fish", "powershell"], [] },
        { "ledger ", ["verify", "pack"], [] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_line_is_completed_with_verbs_options_and_words(string line, string[] some, string[] none)
    {
        var run = await CommandRun.Of($"[suggest:{line.Length}]", line);

        (run.Code, run.Error).Should().Be((0, ""));
        run.Lines.Should().Contain(some);
        run.Lines.Intersect(none).Should().BeEmpty();
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _facttracker facttracker")]
    [InlineData("zsh", "#compdef facttracker")]
    [InlineData("fish", "complete -c facttracker")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName facttracker")]
    public async Task Each_shell_has_a_script(string shell, string line)
    {
        var run = await CommandRun.Of("completion", shell);

        run.Code.Should().Be(0);
        run.Out.Should().Contain(line).And.NotContain("\r");
    }

    [Fact]
    public async Task Another_shell_is_refused_with_those_that_are_known()
    {
        var run = await CommandRun.Of("completion", "bahs");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("did you mean bash?");
    }

    [Fact]
    public async Task Bash_completes_with_the_script()
    {
        if (!File.Exists("/bin/bash")) return;
        using var folder = new Folder();
        var script = folder.Write("facttracker.bash", (await CommandRun.Of("completion", "bash")).Out);
        // In place of the command, a function answers as it does, and shows what it was asked.
        var answers = (await CommandRun.Of("[suggest:20]", "list --status disput")).Out;
        var test = folder.Write("test.bash", $$"""
            facttracker() { printf '%s|%s\n' "$1" "$2" >&3; printf '{{answers.Trim()}}\n/h\n--help\n'; }
            source "{{script}}"
            COMP_WORDS=(facttracker list --status disput) COMP_CWORD=3
            COMP_LINE="facttracker list --status disput" COMP_POINT=${#COMP_LINE}
            _facttracker 3>&1
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", [test]) { RedirectStandardOutput = true })!;
        var output = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        output.Should().Be("[suggest:20]|list --status disput\ndisputed\n");
    }
}
