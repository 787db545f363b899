using System.CommandLine;
using FactTracker.Cli.Evidence;
using FactTracker.Cli.Serving;
using FactTracker.Interchange;
using FactTracker.Mcp;

namespace FactTracker.Cli.Verbs;

/// <summary><c>mcp</c>: serves a set to an assistant on standard input and output.</summary>
internal sealed class McpVerb : IVerb
{
    private const string LedgerEnding = ".ledger.jsonl";

    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "The claim set, in any format, a ledger or a store; by default the only one in the current folder.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _allowWrite = new("--allow-write") { Description = "Let the assistant append records to the ledger." };
    private readonly Option<string?> _by = new("--by") { Description = "Who records what is appended.", HelpName = "NAME" };
    private readonly StalenessOptions _staleness = new();
    private readonly TextsOption _texts = new();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "mcp";

    public string Summary => "Serves a set to an assistant (Model Context Protocol).";

    public bool IsInteractive => true;

    public IReadOnlyList<Symbol> Symbols => [_file, _allowWrite, _by, .. _staleness.Symbols, _texts.Option, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker mcp claims.json", "Serve on standard input and output until the input ends; nothing is written."),
        new("facttracker mcp", "Serve the claim set of the folder, where there is one and no other."),
        new("facttracker mcp claims.ledger.jsonl --allow-write --by Anna", "Let the assistant add claims to a ledger."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var path = run.Value(_file) ?? Found(run);
        if (path == ClaimSetInput.StandardInput)
            throw new CommandException("Standard input is for the messages of the assistant. Name the file of the set.");
        var mayWrite = run.Value(_allowWrite);
        if (mayWrite && !path.EndsWith(LedgerEnding, StringComparison.OrdinalIgnoreCase))
            throw new CommandException($"--allow-write is for ledgers, files whose name ends with {LedgerEnding}.");
        if (mayWrite) run.Times.RequireWhole(path);
        var reading = await ClaimSetInput.ReadSetAsync(path, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        if (mayWrite && reading.HasErrors) throw new CommandException($"{path} has errors, listed above; nothing can be appended to it.");
        var options = new ClaimServerOptions(reading.Set, run.Host.Clock)
        {
            Staleness = _staleness.Of(run),
            Copies = _texts.OpenWithMessages(run),
            Append = mayWrite ? new ServedLedger(path, run.Value(_by), run).Append : null,
        };
        await ClaimServer.RunAsync(options, run.Host.Input, run.Host.Output, cancellationToken).ConfigureAwait(false);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    // Standard output belongs to the protocol.
    private static string Found(VerbRun run)
    {
        var path = FolderSet.Find(Directory.GetCurrentDirectory());
        run.Notes.WriteLine(StyledLine.Of($"No FILE is given; {Path.GetFileName(path)} is served.", Tone.Quiet));
        return path;
    }
}
