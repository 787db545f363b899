using System.CommandLine;
using FactTracker.Cli.Ledgers;
using FactTracker.History;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>record</c>: appends the difference between a ledger and an edited set to the ledger.</summary>
internal sealed class RecordVerb : IVerb
{
    private const int FewRemovals = 5; // As many as somebody can look through.
    private const int MostLines = 20;
    private readonly Argument<string> _ledger = new("LEDGER")
    {
        Description = "The ledger, a file whose name ends with .ledger.jsonl; it is created when it does not exist.",
    };

    private readonly Argument<string> _set = new("SET")
    {
        Description = "The edited claim set, in any format; - reads standard input.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<string?> _by = new("--by") { Description = "Who records it.", HelpName = "NAME" };

    private readonly Option<string?> _why = new("--why")
    {
        Description = "The reason; by default, the reason of a claim's status, if that changed.",
        HelpName = "TEXT",
    };

    private readonly Option<Instant?> _at = TimeOption.Recorded();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print what would be recorded, and record nothing." };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Record a set that has errors, or lacks most records of the ledger.",
    };

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "record";

    public string Summary => "Records in a ledger what changed in an edited claim set.";

    public IReadOnlyList<Symbol> Symbols => [_ledger, _set, _by, _why, _at, _dryRun, _force, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "facttracker record rents.ledger.jsonl rents.claims.json --by Anna",
            "Begin a ledger, or add what changed since the last time."),
        new("facttracker record rents.ledger.jsonl rents.claims.json --why \"checked again\"", "Say why."),
        new("facttracker record rents.ledger.jsonl rents.claims.json --dry-run", "See what would be recorded."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (path, name, force) = (run.Value(_ledger)!, run.Value(_set)!, run.Value(_force));
        var at = TimeOf(run);
        var edited = await ClaimSetInput.ReadSetAsync(name, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        if (edited.HasErrors && !force)
            throw new CommandException("Nothing was recorded. Correct the errors, or use --force to record what could be read.");
        var recorded = run.Value(_dryRun) || IsNothingNew(path, edited.Set)
            ? Preview(path, edited.Set, at, run)
            : Append(path, edited.Set, at, run);
        Write(recorded, path, run);
        return edited.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    // No file is created for an empty set.
    private static bool IsNothingNew(string path, ClaimSet edited) => !File.Exists(path) && edited == ClaimSet.Empty;

    private IReadOnlyList<LoggedEntry> Preview(string path, ClaimSet edited, Instant at, VerbRun run)
    {
        var ledger = File.Exists(path) ? LedgerFiles.Read(path, run).Require() : Ledger.Empty;
        return ledger.Preview(EntriesOf(ledger, edited, at, path, run));
    }

    private IReadOnlyList<LoggedEntry> Append(string path, ClaimSet edited, Instant at, VerbRun run)
    {
        using var appender = LedgerFiles.Open(path, run);
        var ledger = LedgerFiles.Read(appender, path, run);
        var entries = EntriesOf(ledger, edited, at, path, run);
        appender.Append(entries);
        return ledger.Preview(entries);
    }

    private IReadOnlyList<LedgerEntry> EntriesOf(Ledger ledger, ClaimSet edited, Instant at, string path, VerbRun run)
    {
        if (ledger.End is { Sequence: > 0, At: var last } && at < last)
            throw new CommandException(
                $"The last entry of {path} was recorded at {last}, which is later than {at}, and a ledger never goes back. " +
                "Correct the clock, or give a later --at.");
        var by = run.Value(_by) is { } agent && !string.IsNullOrWhiteSpace(agent) ? new Agent(agent) : null;
        var entries = ledger.Record(edited, at, by, run.Value(_why));
        var removed = entries.Sum(entry => entry.Removed.Count);
        var all = ledger.Present.Claims.Count + ledger.Present.Sources.Count;
        return removed > FewRemovals && removed > all / 2 && !run.Value(_force)
            ? throw new CommandException(
                $"Nothing was recorded, as the set lacks {removed} of the {all} records of {path}. If they are to be removed, use --force.")
            : entries;
    }

    private void Write(IReadOnlyList<LoggedEntry> recorded, string path, VerbRun run)
    {
        if (run.IsJson(_format)) WriteJson(recorded, run);
        else
        {
            foreach (var logged in recorded.Take(MostLines)) EntryLines.Write(logged, run);
            if (recorded.Count > MostLines)
                run.Text.WriteLine(StyledLine.Of($"and {Counts.Of(recorded.Count - MostLines, "more entry", "more entries")}", Tone.Quiet));
        }

        run.Flush();
        var entries = Counts.Of(recorded.Count, "entry", "entries");
        run.Messages.WriteLine(StyledLine.Of(
            recorded.Count == 0 ? $"Nothing to record: {path} has all of it." :
            run.Value(_dryRun) ? $"{entries} would be recorded in {path}." : $"{entries} recorded in {path}.",
            Tone.Quiet));
    }

    private void WriteJson(IReadOnlyList<LoggedEntry> recorded, VerbRun run) => AnswerJson.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteNumber("recorded", run.Value(_dryRun) ? 0 : recorded.Count);
            json.WriteStartArray("entries");
            foreach (var logged in recorded) logged.WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        },
        run);

    // Of today, the time until now.
    private Instant TimeOf(VerbRun run)
    {
        var now = run.Host.Clock.GetCurrentInstant();
        var at = run.Value(_at) ?? now;
        if (at <= now) return at;
        return at.InUtc().Date == now.InUtc().Date
            ? now
            : throw new CommandException($"--at {at} is in the future. The recorded time is when something was written down.");
    }
}
