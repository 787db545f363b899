using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Publishing;
using FactTracker.Cli.Stores;
using FactTracker.History;
using FactTracker.Interchange;
using FactTracker.Reports;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>report</c>: writes a claim set as a page to publish.</summary>
internal sealed class ReportVerb : IVerb
{
    private readonly Argument<string> _file = ClaimSetInput.File();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write; - writes to standard output.",
        HelpName = "FILE",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<string?> _to = Choice.Of(
        "--to", "The format; html by default, markdown for a FILE that ends in .md.", ReportFile.Html, ReportFile.Markdown);

    private readonly Option<string?> _since = new("--since")
    {
        Description = "An earlier state of the set: report what changed.",
        HelpName = "OLD",
    };

    private readonly Option<bool> _stale = new("--stale") { Description = "Report the claims that are out of date." };
    private readonly Option<Url?> _address = AddressOption.Of();
    private readonly Option<Instant?> _at = TimeOption.At();
    private readonly Option<string?> _policy = PolicyInput.Option();
    private readonly Option<Period?> _maxAge = PeriodOption.Of(
        "--max-age", "The maximum age of each claim, such as P2Y; by default, none.");

    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "report";

    public string Summary => "Writes a claim set as a page to publish.";

    public IReadOnlyList<Symbol> Symbols => [_file, _output, _to, _since, _stale, _address, _at, _policy, _maxAge, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker report claims.json -o report.html", "Write one page that needs nothing besides itself."),
        new("facttracker report claims.json --since old.claims.json -o news.html", "Write what changed, for a newsletter."),
        new("facttracker report claims.json --stale --to markdown", "Print what is out of date, for Monday morning."),
        new("facttracker report claims.ledger.jsonl -o report.html", "Write claims with their history."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (path, target) = (run.Value(_file)!, run.Value(_output)!);
        RequireTarget(target);
        var since = run.Value(_since);
        if (since is not null && run.Value(_stale))
            throw new CommandException("Both --since and --stale are given. Use one of them; they are two reports.");
        if (since == ClaimSetInput.StandardInput && path == ClaimSetInput.StandardInput)
            throw new CommandException("Only one of the two sets can be standard input.");
        var options = OptionsOf(run);
        var reading = await ClaimSetInput.ReadSetAsync(path, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var earlier = since is null ? null : await ClaimSetInput.ReadSetAsync(since, null, run, cancellationToken).ConfigureAwait(false);
        options = options with
        {
            Before = earlier?.Set,
            Ledger = reading.Format == LedgerFormat.Default.Name && path != ClaimSetInput.StandardInput
                ? LedgerFile.Read(path).Ledger
                : null,
        };
        var output = new SetOutput(target, new ReportFile(FormatOf(target, run), options), IsStrict: false);
        await output.WriteAsync(reading.Set, run, cancellationToken).ConfigureAwait(false);
        if (!output.IsStandard)
            run.Notes.WriteLine(StyledLine.Of($"Wrote {target}: {Counts.Of(reading.Set.Claims.Count, "claim", "claims")} read."));
        return reading.HasErrors || earlier is { HasErrors: true } ? ExitCode.Findings : ExitCode.Well;
    }

    // As of a time, the report is of that time.
    private ReportOptions OptionsOf(VerbRun run)
    {
        var policy = run.Value(_policy) is { } file ? PolicyInput.Read(file, run) : null;
        var staleness = policy?.Staleness ?? StalenessPolicy.Default;
        return new ReportOptions(run.Value(_at) ?? run.Times.Known ?? run.Host.Clock.GetCurrentInstant())
        {
            Culture = run.Host.Culture,
            Address = run.Value(_address),
            IsOfStale = run.Value(_stale),
            Conflicts = policy?.Conflicts ?? ConflictPolicy.Default,
            Staleness = run.Value(_maxAge) is { } maxAge ? staleness.WithMaxAge(maxAge) : staleness,
        };
    }

    private static void RequireTarget(string target)
    {
        if (target.Length == 0)
            throw new CommandException("The name of the output is empty. Name the file to write, or - for standard output.");
        LedgerFiles.RequireNone(target);
        StoreFiles.RequireNone(target);
    }

    private string FormatOf(string target, VerbRun run) => run.Value(_to) ??
        (MarkdownFormat.Default.Endings.Any(ending => target.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? ReportFile.Markdown
            : ReportFile.Html);
}
