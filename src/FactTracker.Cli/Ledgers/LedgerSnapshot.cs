using System.CommandLine;
using FactTracker.History;

namespace FactTracker.Cli.Ledgers;

/// <summary><c>ledger snapshot</c>: writes what a ledger comes to into a file beside it.</summary>
internal sealed class LedgerSnapshot : IVerb
{
    private readonly Argument<string> _ledger = LedgerWork.Ledger();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "snapshot";

    public string Summary => "Writes what the ledger comes to beside it, so that --as-of is fast.";

    public IReadOnlyList<Symbol> Symbols => [_ledger, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker ledger snapshot russia.ledger.jsonl", "Large ledgers get snapshots by themselves; this makes one now."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var path = run.Value(_ledger)!;
        return LedgerWork.DoAsync(path, run, () =>
        {
            var written = LedgerFile.Snapshot(path);
            if (run.IsJson(_format)) AnswerJson.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("snapshot", written);
                json.WriteEndObject();
            }, run);
            else run.Text.WriteLine(StyledLine.Of($"Wrote {written}."));
            return ExitCode.Well;
        });
    }
}
