using System.CommandLine;
using FactTracker.Cli.Finding;
using FactTracker.Cli.Judging;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>duplicates</c>: finds claims and sources that a set has twice.</summary>
internal sealed class DuplicatesVerb : IVerb
{
    private const double LeastScore = 0.5;
    private readonly Argument<string[]> _files = JoinedInput.Files();
    private readonly Option<double?> _score = ScoreOption.Of(LeastScore, "The least score of a pair; by default 0.7.");
    private readonly JudgementsOption _judgements = new();
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "duplicates";

    public string Summary => "Finds claims and sources that may be there twice.";

    public string? Findings => "There are pairs, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_files, _score, _judgements.Option, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker duplicates claims.json", "List pairs with scores and reasons. Exit code 1: there are some."),
        new("facttracker duplicates claims.json --min-score 1 --format json", "Print those that are certain, for other programs."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var options = new DuplicateOptions
        {
            Judgements = _judgements.Of(run),
            LeastScore = run.Value(_score) ?? DuplicateOptions.Default.LeastScore,
        };
        var reading = await JoinedInput.ReadAsync(run.Value(_files), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var duplicates = reading.Set.FindDuplicates(options);
        if (run.IsJson(_format)) AnswerJson.Write(duplicates.WriteTo, run);
        else new DuplicatePages(reading.Set, run).Write(duplicates);
        return reading.HasErrors || !duplicates.Pairs.IsEmpty ? ExitCode.Findings : ExitCode.Well;
    }
}
