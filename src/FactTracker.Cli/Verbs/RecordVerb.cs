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
        Description = "The reason; by default, that of the status of a record, if it changed.",
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

    public string? Findings => "The set or the end of the ledger has errors.";

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
        run.Times.RequireWhole(path); // What is left out would be recorded as removed.
        var at = LedgerWork.TimeOf(run.Value(_at), run);
        var edited = await ClaimSetInput.ReadSetAsync(name, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        if (edited.HasErrors && !force)
            throw new CommandException("Nothing was recorded. Correct the errors, or use --force to record what could be read.");
        var (recorded, isTorn) = run.Value(_dryRun) || IsNothingNew(path, edited.Set)
            ? Preview(path, edited.Set, at, run)
            : (Append(path, edited.Set, at, run), false);
        Write(recorded, path, run);
        return edited.HasErrors || isTorn ? ExitCode.Findings : ExitCode.Well;
    }

    // No file is created for an empty set.
    private static bool IsNothingNew(string path, ClaimSet edited) => !File.Exists(path) && edited == ClaimSet.Empty;

    private (IReadOnlyList<LoggedEntry> Entries, bool IsTorn) Preview(string path, ClaimSet edited, Instant at, VerbRun run)
    {
        var (ledger, isTorn) = File.Exists(path) ? LedgerFiles.ReadWhole(path, run) : (Ledger.Empty, false);
        return (ledger.Preview(EntriesOf(ledger, edited, at, path, run)), isTorn);
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
        LedgerWork.RequireAfter(ledger.End is { Sequence: > 0, At: var last } ? last : null, at, path);
        var entries = ledger.Record(edited, at, LedgerWork.AgentOf(run.Value(_by)), run.Value(_why));
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
        run.Notes.WriteLine(StyledLine.Of(
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
}
