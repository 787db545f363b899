using System.CommandLine;
using FactTracker.History;

namespace FactTracker.Cli.Ledgers;

/// <summary><c>ledger pack</c>: moves the entries before the last checkpoint into an archive.</summary>
internal sealed class LedgerPack : IVerb
{
    private readonly Argument<string> _ledger = LedgerWork.Ledger();

    private readonly Option<string> _to = new("--to")
    {
        Description = "The archive to write; compressed if its name ends with .gz.", HelpName = "ARCHIVE", Required = true,
    };

    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "pack";

    public string Summary => "Moves the entries before the last checkpoint into an archive.";

    public IReadOnlyList<Symbol> Symbols => [_ledger, _to, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker ledger pack russia.ledger.jsonl --to 2025.jsonl.gz", "The archive is a ledger too, and can be asked like one."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (path, archive) = (run.Value(_ledger)!, run.Value(_to)!);
        if (archive.Length == 0) throw new CommandException("The name of the archive is empty.");
        return LedgerWork.DoAsync(path, run, () =>
        {
            var count = LedgerFile.Pack(path, archive, LedgerWork.Holder(run));
            if (run.IsJson(_format)) WriteJson(count, archive, run);
            else run.Text.WriteLine(StyledLine.Of(count == 0
                ? "There are no entries before the last checkpoint; nothing was moved."
                : $"Moved {Counts.Of(count, "entry", "entries")} into {archive}."));
            return ExitCode.Well;
        });
    }

    private static void WriteJson(long count, string archive, VerbRun run) => AnswerJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("packed", count);
        json.WriteString("archive", archive);
        json.WriteEndObject();
    }, run);
}
