using System.CommandLine;
using FactTracker.Cli.Exporting;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;
using FactTracker.Interchange;
using FactTracker.Storage;

namespace FactTracker.Cli.Verbs;

/// <summary><c>export</c>: writes all records of a store, as JSON Lines or in another format.</summary>
internal sealed class ExportVerb : IVerb
{
    private const string Parquet = "parquet", Property = "property";
    private readonly Argument<string> _store = StoreArgument.Of();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file or directory to write; - writes to standard output.",
        HelpName = "FILE",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<string?> _to = Choice.Of(
        "--to",
        "The format; by default the extension of FILE decides, or it is JSON Lines. parquet writes a directory of tables.",
        [.. CommandFormats.All.Writable.Select(format => format.Name), Parquet]);

    private readonly Option<string?> _partition = Choice.Of(
        "--partition", "For Parquet: divide the claims into directories by this key.", Property);

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Write nothing and exit with 1 if the format cannot represent everything.",
    };

    public string Name => "export";

    public string Summary => "Writes all records of a store, as JSON Lines or in another format.";

    public bool AsksTimes => true;

    public string? Findings => "With --strict: data would be lost.";

    public IReadOnlyList<Symbol> Symbols => [_store, _output, _to, _partition, _strict];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker export claims.db | gzip > claims.jsonl.gz", "Write one record a line, in bounded memory."),
        new("facttracker export claims.db -o claims.csv", "Write a table, and report what it cannot represent."),
        new("facttracker export claims.db --to parquet -o claims.parquet", "Write tables for DuckDB, Spark or data frames."),
        new("facttracker export claims.db --as-of 2025-10-01 -o then.claims.json", "Write what was known at the end of that day."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (name, target) = (run.Value(_store)!, run.Value(_output)!);
        if (target.Length == 0)
            throw new CommandException("The name of the output is empty. Name the file to write, or - for standard output.");
        LedgerFiles.RequireNone(target);
        StoreFiles.RequireNone(target);
        if (run.Value(_to) == Parquet) RequireFolder(target);
        else if (run.Value(_partition) is not null) throw new CommandException("--partition is for --to parquet.");
        var format = run.Value(_to) == Parquet ? null : FormatOf(target, run);
        var store = await StoreOpening.ToReadAsync(name, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var work = () => format is null
                ? WriteTablesAsync(store, target, run, cancellationToken)
                : WriteAsync(store, format, target, run, cancellationToken);
            return await StoreFaults.GuardAsync(name, work).ConfigureAwait(false);
        }
    }

    private async Task<ExitCode> WriteAsync(
        IClaimStore store, IWritableFormat format, string target, VerbRun run, CancellationToken cancellationToken)
    {
        var isStreamed = format.Name == JsonLinesFormat.Default.Name;
        var query = new StoreQuery { Known = run.Times.Known, About = run.Times.About };
        var faults = new StoredFaults(StoreAddress.Shown(run.Value(_store)!));
        var output = new SetOutput(target, isStreamed ? new StoreLines(store, query, faults) : format, run.Value(_strict));
        var set = isStreamed ? ClaimSet.Empty : await store.ReadSetAsync(query, faults.Add, cancellationToken).ConfigureAwait(false);
        var losses = await output.WriteAsync(set, run, cancellationToken).ConfigureAwait(false);
        if (isStreamed) return faults.Report(run);
        var report = new ConversionReport(StoreAddress.Shown(run.Value(_store)!), run);
        report.AddAll(losses);
        report.End();
        if (!output.IsStrict || losses.Count == 0)
            return faults.Report(run, report.Summarise(set.Sources.Count, set.Claims.Count));
        run.Messages.WriteLine(StyledLine.Of(
            $"Nothing was written, as data would be lost ({report.Losses} reported above). Leave out --strict to write the rest.",
            Tone.Error));
        return ExitCode.Findings;
    }

    private async Task<ExitCode> WriteTablesAsync(IClaimStore store, string target, VerbRun run, CancellationToken cancellationToken)
    {
        if (run.Times.About is not null) throw new CommandException("Parquet has the records of all times. Leave out --about.");
        var byProperty = run.Value(_partition) is not null;
        var faults = new StoredFaults(StoreAddress.Shown(run.Value(_store)!));
        var (claims, sources) = await SetOutput.GuardAsync(
            target, () => ParquetExport.WriteAsync(store, run.Times.Known, target, byProperty, faults.Add, cancellationToken))
            .ConfigureAwait(false);
        return faults.Report(run, new ConversionReport(target, run).Summarise(sources, claims));
    }

    private static void RequireFolder(string target)
    {
        if (target == ClaimSetInput.StandardInput)
            throw new CommandException("Parquet is a directory of tables. Name one that does not exist yet: -o claims.parquet.");
        if (Path.Exists(target))
            throw new CommandException($"{target} exists and stays as it is. Name a directory that does not exist yet.");
    }

    private IWritableFormat FormatOf(string target, VerbRun run)
    {
        if (run.Value(_to) is { } name) return (IWritableFormat)CommandFormats.All.Find(name)!;
        if (target == ClaimSetInput.StandardInput) return JsonLinesFormat.Default;
        return CommandFormats.All.FindWritable(target) ?? throw new CommandException(
            $"No format has the extension of {target}. Set one, such as --to jsonl; \"facttracker formats\" lists them.");
    }
}
