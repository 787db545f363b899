using System.CommandLine;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Cli.Ledgers;

/// <summary><c>ledger checkpoint</c>: signs off all entries so far.</summary>
internal sealed class LedgerCheckpoint : IVerb
{
    private readonly Argument<string> _ledger = LedgerWork.Ledger();
    private readonly Option<string?> _by = new("--by") { Description = "Who signs off.", HelpName = "NAME" };
    private readonly Option<string?> _why = new("--why") { Description = "The reason.", HelpName = "TEXT" };
    private readonly Option<Instant?> _at = TimeOption.Recorded();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "checkpoint";

    public string Summary => "Signs off all entries so far with the fingerprint of their set.";

    public IReadOnlyList<Symbol> Symbols => [_ledger, _by, _why, _at, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker ledger checkpoint russia.ledger.jsonl --by Anna", "Sign off. The entries can then be packed away."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var path = run.Value(_ledger)!;
        return LedgerWork.DoAsync(path, run, () =>
        {
            using var appender = LedgerAppender.Open(path, LedgerWork.Holder(run));
            LedgerWork.Write(appender.Problems, path, run.Messages);
            var at = LedgerWork.TimeOf(run.Value(_at), run);
            LedgerWork.RequireAfter(appender.At, at, path);
            var entry = appender.Checkpoint(at, LedgerWork.AgentOf(run.Value(_by)), run.Value(_why));
            if (run.IsJson(_format)) WriteJson(entry, appender.Head!.Value, run);
            else run.Text.WriteParagraph(StyledLine.Of(
                $"Checkpoint {entry.Sequence} signs off the set with the fingerprint {entry.Fingerprint}. "
                + $"Keep the digest of its line elsewhere: {appender.Head}"));
            return ExitCode.Well;
        });
    }

    private static void WriteJson(LedgerEntry entry, Digest head, VerbRun run) => AnswerJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("checkpoint", entry.Sequence);
        json.WriteString("fingerprint", entry.Fingerprint!.Value.ToString());
        json.WriteString("head", head.ToString());
        json.WriteEndObject();
    }, run);
}
