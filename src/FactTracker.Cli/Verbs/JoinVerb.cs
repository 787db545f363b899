using System.CommandLine;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>join</c>: makes one set of several.</summary>
internal sealed class JoinVerb : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The claim sets, in any formats; the output is in that of the first.", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write instead of standard output.", HelpName = "OUT",
    };

    private readonly Option<bool> _report = new("--report") { Description = "Print what was taken from which set, line by line." };
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "join";

    public string Summary => "Joins several claim sets into one, and finds the conflicts.";

    public string? Findings => "There are conflicts to resolve, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_files, _output, _report, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker join rents.json votes.csv -o all.claims.json", "Join two sets. Exit code 1: they contradict each other."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        SetMerge? joined = null;
        IWritableFormat? format = null;
        var hasErrors = false;
        var conflicts = new List<MergeConflict>();
        var lines = new List<MergeLine>();
        var files = InputNames.Expand(run.Value(_files)!);
        foreach (var file in files)
        {
            var reading = await ClaimSetInput.ReadSetAsync(file, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
            hasErrors |= reading.HasErrors;
            if (joined is null) format = MergeInput.FormatOf(reading);
            joined = joined is null ? new SetMerge(reading.Set, [], []) : joined.Set.JoinWith(reading.Set);
            conflicts.AddRange(joined.Conflicts);
            lines.AddRange(joined.Lines);
        }

        var whole = joined! with { Conflicts = [.. conflicts], Lines = [.. lines] };
        await MergedOutput.WriteAsync(whole.Set, run.Value(_output), files, format, hasErrors, run, cancellationToken)
            .ConfigureAwait(false);
        MergeReport.Write(whole, run.IsJson(_format), run.Value(_report), run.Value(_output) ?? "joined", run);
        return hasErrors || !whole.Set.MergeConflicts.IsEmpty ? ExitCode.Findings : ExitCode.Well;
    }
}
