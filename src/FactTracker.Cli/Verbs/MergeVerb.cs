using System.CommandLine;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>merge</c>: puts together what two people changed in copies of one set; also as a merge driver of git.</summary>
internal sealed class MergeVerb : IVerb
{
    private readonly Argument<string> _base = new("BASE")
    {
        Description = "The set that both were made from; an empty file is an empty set.",
    };

    private readonly Argument<string> _ours = new("OURS") { Description = "Our set. Its format is that of the output." };
    private readonly Argument<string> _theirs = new("THEIRS") { Description = "Their set." };

    private readonly Argument<string[]> _ofGit = new("GIT")
    {
        Description = "What git may add: the size of its markers (%L), which is not needed, and the path of the file (%P), for messages.",
        Arity = new ArgumentArity(0, 2),
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write instead of standard output.", HelpName = "FILE",
    };

    private readonly Option<bool> _inPlace = new("--in-place") { Description = "Replace OURS by the merged set, as git expects." };
    private readonly Option<bool> _report = new("--report") { Description = "Print what was taken from which side, line by line." };
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "merge";

    public string Summary => "Merges two changed copies of a claim set, and finds the conflicts.";

    public string? Findings => "There are conflicts to resolve, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_base, _ours, _theirs, _ofGit, _output, _inPlace, _report, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker merge before.json ours.json theirs.json -o merged.json", "Merge two copies. Exit code 1: there are conflicts."),
        new("facttracker merge before.json ours.json theirs.json --report", "Print also what was taken from which side."),
        new(
            "git config merge.facttracker.driver 'facttracker merge --in-place %O %A %B'",
            "Merge with git; \"*.claims.json merge=facttracker\" in .gitattributes."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (ours, theirs, isInPlace) = (run.Value(_ours)!, run.Value(_theirs)!, run.Value(_inPlace));
        if (isInPlace && ours == ClaimSetInput.StandardInput)
            throw new CommandException("Standard input cannot be replaced. Leave out --in-place.");
        if (isInPlace && run.Value(_output) is not null) throw new CommandException("Use --in-place or -o, not both.");
        var from = run.Value(_from);
        var before = await MergeInput.ReadBaseAsync(run.Value(_base)!, from, run, cancellationToken).ConfigureAwait(false);
        var own = await ClaimSetInput.ReadSetAsync(ours, from, run, cancellationToken).ConfigureAwait(false);
        var other = await ClaimSetInput.ReadSetAsync(theirs, from, run, cancellationToken).ConfigureAwait(false);
        if (before is { HasErrors: true } || own.HasErrors || other.HasErrors)
        {
            // What could not be read would count as removed.
            run.Messages.WriteLine(StyledLine.Of("Nothing was merged or written, as what was read has errors.", Tone.Error));
            return ExitCode.Findings;
        }

        var merge = own.Set.MergeWith(other.Set, before?.Set ?? ClaimSet.Empty);
        var format = MergeInput.FormatOf(own);
        var isWritten = !isInPlace
            || await MergedOutput.ReplaceAsync(merge.Set, ours, format, run, cancellationToken).ConfigureAwait(false);
        if (!isInPlace)
        {
            string[] read = [run.Value(_base)!, ours, theirs];
            await MergedOutput.WriteAsync(merge.Set, run.Value(_output), read, format, hasErrors: false, run, cancellationToken)
                .ConfigureAwait(false);
        }

        MergeReport.Write(merge, run.IsJson(_format), run.Value(_report), NameOf(run), run);
        return !isWritten || !merge.Set.MergeConflicts.IsEmpty ? ExitCode.Findings : ExitCode.Well;
    }

    private string NameOf(VerbRun run) => run.Value(_ofGit) is [_, var path] ? path : run.Value(_ours)!;
}
