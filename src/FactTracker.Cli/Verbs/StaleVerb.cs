using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Evidence;
using FactTracker.History;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>stale</c>: prints the claims that are out of date, and what to do about each.</summary>
internal sealed class StaleVerb : IVerb
{
    private readonly Argument<string[]> _files = JoinedInput.Files();
    private readonly Option<Instant?> _at = TimeOption.At();
    private readonly StalenessOptions _staleness = new();
    private readonly TextsOption _texts = new();
    private readonly WhereOption _where = new();
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "stale";

    public string Summary => "Finds claims that are out of date, and says what to do about each.";

    public string? Findings => "Claims are out of date, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_files, _at, .. _staleness.Symbols, _texts.Option, _where.Option, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker stale claims.json", "List claims that are out of date today. Exit code 1: some are."),
        new("facttracker stale claims.json --at 2026-01-01 --max-age P2Y", "List those that will be, or will be over two years old."),
        new("facttracker stale claims.json --policy newsroom.policy.json", "Apply the rules of a policy file."),
        new("facttracker stale claims.json --texts copies", "List claims whose quotes are no longer in their sources, too."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var policy = _staleness.Of(run);
        var where = _where.QueryOf(run);
        var copies = _texts.OpenWithMessages(run);
        var reading = await JoinedInput.ReadAsync(run.Value(_files), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var among = where is null ? null : reading.Set.Query(where);
        var evidence = copies is null ? null : reading.Set.CheckEvidence(copies);
        var faults = evidence is null ? [] : CopyFaults.Of(evidence, reading.Set);
        foreach (var fault in faults) run.Messages.WriteLine(ProblemLines.LineOf(fault, InputNames.Shown(run.Value(_files))));
        if (evidence is not null) run.Notes.WriteLine(StyledLine.Of(evidence.ToSummary()));
        var stale = reading.Set.StaleAt(run.Value(_at) ?? run.Host.Clock.GetCurrentInstant(), policy, evidence?.Changes, among);
        if (run.IsJson(_format)) AnswerJson.Write(stale.WriteTo, run);
        else StaleLines.Write(stale, run);

        var isBlind = faults.Count > 0 || copies is { Problems.IsEmpty: false };
        return reading.HasErrors || isBlind || !stale.Findings.IsEmpty ? ExitCode.Findings : ExitCode.Well;
    }
}
