using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>agenda</c>: prints what falls due until a date.</summary>
internal sealed class AgendaVerb : IVerb
{
    private readonly Argument<string[]> _files = JoinedInput.Files();
    private readonly Option<Instant?> _until = TimeOption.Until();
    private readonly Option<Instant?> _at = TimeOption.At();
    private readonly StalenessOptions _staleness = new();
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "agenda";

    public string Summary => "Lists the claims that expire, fall due for a check or get too old until a date.";

    public IReadOnlyList<Symbol> Symbols => [_files, _until, _at, .. _staleness.Symbols, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker agenda claims.json --until 2026-12-31", "List what falls due from today on, by date."),
        new("facttracker agenda claims.json --until 2026-12-31 --max-age P2Y", "List also what gets over two years old."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var at = run.Value(_at) ?? run.Host.Clock.GetCurrentInstant();
        if (run.Value(_until) is not { } until)
            throw new CommandException("agenda needs the last date. Write --until 2026-12-31.");
        if (until < at) throw new CommandException("--until is before --at. Name a later date.");
        var policy = _staleness.Of(run);
        var reading = await JoinedInput.ReadAsync(run.Value(_files), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var agenda = reading.Set.AgendaUntil(until, at, policy);
        if (run.IsJson(_format)) AnswerJson.Write(agenda.WriteTo, run);
        else AgendaLines.Write(agenda, reading.Set.StaleAt(at, policy), run);

        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }
}
