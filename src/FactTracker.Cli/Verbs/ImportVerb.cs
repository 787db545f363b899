using System.CommandLine;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;
using FactTracker.Cli.StoreWork;
using FactTracker.Interchange;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>import</c>: adds the records of files to a store.</summary>
internal sealed class ImportVerb : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The claim sets, in any format; by default, or with -, standard input is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _into = new("--into")
    {
        Description = "The store: a file such as claims.db, which is created if need be, or postgresql://server/database.",
        HelpName = "DB",
        Required = true,
    };

    private readonly Option<string?> _by = new("--by") { Description = "Who records it.", HelpName = "NAME" };
    private readonly Option<string?> _why = new("--why") { Description = "The reason.", HelpName = "TEXT" };
    private readonly Option<Instant?> _at = TimeOption.Recorded();
    private readonly TableArguments _tables = new();
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "import";

    public string Summary => "Adds the records of files to a store; what it has already stays as it is.";

    public IReadOnlyList<Symbol> Symbols => [_files, _into, _by, _why, _at, _format, _from, .. _tables.Symbols];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker import *.claims.json rents.csv --into claims.db", "Import files, or what changed in them since the last time."),
        new("facttracker import dump.json.gz --into claims.db", "Import a dump. After Ctrl-C the same command goes on."),
        new("curl https://example.org/claims.jsonl | facttracker import --into claims.db", "Import what comes through a pipe."),
        new("facttracker import rents.csv --into claims.db --map Jahr=when --by Anna", "Map columns; say who records it."),
        new("facttracker import claims.db --into postgresql://server/claims", "Copy a store into another."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var name = run.Value(_into)!;
        if (run.Times.About is not null)
            throw new CommandException("What is imported is about any time. Leave out --about; query and the other verbs have it.");
        var stamp = new ImportOptions(LedgerWork.TimeOf(run.Value(_at), run))
        {
            By = LedgerWork.AgentOf(run.Value(_by)),
            Why = run.Value(_why) is { } why && !string.IsNullOrWhiteSpace(why) ? why : null,
        };
        StoreFiles.RequireWritable(name);
        var files = InputNames.Expand(run.Value(_files) is { Length: > 0 } named ? named : [ClaimSetInput.StandardInput]);
        ImportSources.RequireOthers(files, name);
        var report = new ImportReport(StoreAddress.Shown(name), run);
        var import = new StoreImporting(name, stamp, report, run);
        await using (import.ConfigureAwait(false))
        {
            foreach (var file in files)
            {
                await import.AddAsync(file, run.Value(_from), _tables, files.Count > 1, cancellationToken).ConfigureAwait(false);
            }

            report.End(await import.MeasureAsync(cancellationToken).ConfigureAwait(false), run.IsJson(_format));
        }

        return report.Code;
    }
}
