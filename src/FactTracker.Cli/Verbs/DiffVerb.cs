using System.CommandLine;
using System.Text;
using FactTracker.Cli.Differing;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>diff</c>: prints what changed between two states of a set.</summary>
internal sealed class DiffVerb : IVerb
{
    private const string Markdown = "markdown";
    private const int Two = 2;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The earlier and the later claim set, in any format; - reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _git = new("--git")
    {
        Description = "Take the arguments that git passes to an external diff, and exit with 0 as it wants.",
    };

    private readonly Option<string?> _format = OutputFormat.Option(Markdown);
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "diff";

    public string Summary => "Shows what changed between two states of a claim set.";

    public string? Findings => "The sets differ, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_files, _git, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker diff before.claims.json after.claims.json", "List the changes in words. Exit code 1: there are some."),
        new("facttracker diff before.json after.json --format markdown", "Write them for a newsletter."),
        new("facttracker diff before.claims.json sheet.csv --format json", "Compare sets in different formats, for other programs."),
        new("git config diff.facttracker.command 'facttracker diff --git'", "Show changes of claim sets in git diff and git log -p."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var files = run.Value(_files)!;
        if (run.Value(_git)) return new GitDriver(Write).RunAsync(files, run, cancellationToken);
        if (files.Length != Two)
            throw new CommandException("diff compares two files. Name the earlier and the later one, as in diff before.json after.json.");
        if (files[0] == ClaimSetInput.StandardInput && files[1] == ClaimSetInput.StandardInput)
            throw new CommandException("Only one of the two files can be standard input.");
        return CompareAsync(files[0], files[1], run, cancellationToken);
    }

    private async Task<ExitCode> CompareAsync(string before, string after, VerbRun run, CancellationToken cancellationToken)
    {
        var from = run.Value(_from);
        var earlier = await ClaimSetInput.ReadSetAsync(before, from, run, cancellationToken).ConfigureAwait(false);
        var later = await ClaimSetInput.ReadSetAsync(after, from, run, cancellationToken).ConfigureAwait(false);
        var difference = later.Set.DifferenceFrom(earlier.Set);
        Write(difference, run);
        return difference.Any || earlier.HasErrors || later.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private void Write(SetDifference difference, VerbRun run)
    {
        if (run.IsJson(_format)) AnswerJson.Write(difference.WriteTo, run);
        else if (run.Value(_format) == Markdown) run.Data.Write(Encoding.UTF8.GetBytes(difference.ToMarkdown(run.Host.Culture)));
        else DifferencePages.Write(difference, run);
    }
}
