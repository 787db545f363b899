using System.CommandLine;
using FactTracker.Cli.StoreWork;

namespace FactTracker.Cli.Verbs;

/// <summary><c>store</c>: looks after a store and what it recorded.</summary>
internal sealed class StoreVerb : IVerb
{
    public string Name => "store";

    public string Summary => "Measures and verifies stores, shows the history of records, and removes records.";

    public IReadOnlyList<Symbol> Symbols => [];

    public IReadOnlyList<IVerb> Verbs { get; } = [new StoreStats(), new StoreVerify(), new StoreHistory(), new StoreRemove()];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker store stats claims.db", "How much does it hold?"),
        new("facttracker store verify claims.db", "Check that all can be read and is as written. Exit code 1: it is not."),
        new("facttracker store history claims.db rent-2024", "What was recorded under an id, when, by whom and why?"),
        new("facttracker store remove claims.db rent-2024 --by Anna --why 'a typing error'", "Remove a record; its history stays."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The verbs below this one do the work.");
}
