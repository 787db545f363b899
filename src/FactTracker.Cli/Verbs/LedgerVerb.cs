using System.CommandLine;
using FactTracker.Cli.Ledgers;

namespace FactTracker.Cli.Verbs;

/// <summary><c>ledger</c>: looks after the file of a ledger.</summary>
internal sealed class LedgerVerb : IVerb
{
    public string Name => "ledger";

    public string Summary => "Verifies ledgers, signs off and packs away old entries.";

    public IReadOnlyList<Symbol> Symbols => [];

    public IReadOnlyList<IVerb> Verbs { get; } = [new LedgerVerify(), new LedgerCheckpoint(), new LedgerPack(), new LedgerSnapshot()];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker ledger verify russia.ledger.jsonl", "Check that nothing was changed. Exit code 1: something was."),
        new("facttracker ledger pack russia.ledger.jsonl --to 2025.jsonl.gz", "Move what was signed off into an archive."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The verbs below this one do the work.");
}
