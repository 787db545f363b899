using System.Buffers;
using System.CommandLine;
using FactTracker.Cli.Ledgers;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>log</c>: prints the entries of a ledger.</summary>
internal sealed class LogVerb : IVerb
{
    private static readonly string[] Kinds = [.. Enum.GetNames<EntryKind>().Select(name => name.ToLowerInvariant())];
    private readonly Argument<string> _ledger = LedgerWork.Ledger();

    private readonly Argument<string?> _id = new("ID")
    {
        Description = "The id of a claim or source, for the entries about it alone.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<Instant?> _since = TimeOption.Of("--since", "The first date, such as 2025-06-15.", TimeOption.StartOfDay);
    private readonly Option<Instant?> _until = TimeOption.Of("--until", "The last date.", TimeOption.EndOfDay);
    private readonly Option<string?> _by = new("--by") { Description = "Who recorded it: a name or an id.", HelpName = "NAME" };
    private readonly Option<string[]> _kind = Choice.Several("--kind", "The kind of the entry. May be repeated.", Kinds);
    private readonly Option<bool> _reverse = new("--reverse") { Description = "Print the oldest entry first." };
    private readonly Option<long?> _limit = WholeNumber.Option("--limit", "The maximum number of entries to print.", int.MaxValue);
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "log";

    public string Summary => "Prints the entries of a ledger, the newest first: what changed, when, by whom and why.";

    public IReadOnlyList<Symbol> Symbols => [_ledger, _id, _since, _until, _by, _kind, _reverse, _limit, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker log rents.ledger.jsonl", "Print all entries, the newest first."),
        new("facttracker log rents.ledger.jsonl rent-2024 --reverse", "Print the history of a claim."),
        new("facttracker log rents.ledger.jsonl --since 2025-10-01 --kind dispute --kind refute", "Print what was called in question."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var path = run.Value(_ledger)!;
        var reading = LedgerFiles.Read(path, run);
        var id = run.Value(_id);
        if (id is not null) RecordedIds.Require(reading.Ledger, id, path);
        IEnumerable<LoggedEntry> entries = reading.Ledger.Log(FilterOf(id, run));
        if (!run.Value(_reverse)) entries = entries.Reverse();
        if (run.Value(_limit) is { } most) entries = entries.Take((int)most);
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var logged in entries.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            if (run.IsJson(_format)) EntryLines.WriteJson(logged, buffer, run);
            else EntryLines.Write(logged, run);
        }

        return Task.FromResult(reading.HasErrors ? ExitCode.Findings : ExitCode.Well);
    }

    private LogFilter FilterOf(string? id, VerbRun run) => new()
    {
        Id = id,
        Since = run.Value(_since),
        Until = run.Value(_until),
        By = run.Value(_by),
        Kinds = [.. (run.Value(_kind) ?? []).Select(kind => (EntryKind)Array.IndexOf(Kinds, kind))],
    };
}
