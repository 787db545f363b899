using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Conflicting;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>conflicts</c>: prints claims that cannot both be true.</summary>
internal sealed class ConflictsVerb : IVerb
{
    private readonly Argument<string[]> _files = JoinedInput.Files();
    private readonly ConflictOptions _options = new();
    private readonly WhereOption _where = new();
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "conflicts";

    public string Summary => "Finds claims that cannot both be true, or may not.";

    public string? Findings => "There are conflicts, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_files, .. _options.Symbols, _where.Option, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker conflicts claims.json", "List the pairs of claims that are in conflict, with reasons."),
        new(
            "facttracker conflicts claims.json --single-valued capital --throughout capital",
            "A country has one capital at a time, so two names contradict each other."),
        new("facttracker conflicts claims.json --format json", "Print the conflicts as one JSON object, for other programs."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var policy = _options.PolicyOf(run);
        var where = _where.QueryOf(run);
        var reading = await JoinedInput.ReadAsync(run.Value(_files), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var set = where is null ? reading.Set : reading.Set.Query(where).ToSet();
        var conflicts = set.FindConflicts(policy);
        if (run.IsJson(_format)) AnswerJson.Write(conflicts.WriteTo, run);
        else new ConflictPages(set, run.Host.Culture, run.Text).Write(conflicts);
        return conflicts.Any || reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }
}
