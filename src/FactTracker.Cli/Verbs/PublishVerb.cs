using System.CommandLine;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Publishing;
using FactTracker.Cli.Stores;
using FactTracker.Interchange;
using FactTracker.Publishing;
using FactTracker.Reports;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>publish</c>: writes what of a set may be seen by others.</summary>
internal sealed class PublishVerb : IVerb
{
    private static readonly string[] Pages = [".html", ".htm"];

    private readonly Argument<string> _file = ClaimSetInput.File();

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write; - writes to standard output.",
        HelpName = "FILE",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<string?> _to = ToOption();

    private readonly Option<TlpLevel?> _maxMark = LevelOption.Of(
        "--max-mark", "The strictest level that is published; TLP:CLEAR by default.");

    private readonly Option<TlpLevel?> _unmarked = LevelOption.Of(
        "--unmarked", "The level of records that have none; TLP:CLEAR by default.");

    private readonly Option<string[]> _allow = new("--allow")
    {
        Description = "Words that may be published although a withheld record contains them. May be repeated.",
        HelpName = "WORDS",
    };

    private readonly Option<Instant?> _at = TimeOption.Of(
        "--at", "The date of publication, for embargoes; today by default.", TimeOption.StartOfDay);

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "publish";

    public string Summary => "Writes what of a claim set may be seen by others.";

    public IReadOnlyList<Symbol> Symbols => [_file, _output, _to, _maxMark, _unmarked, _allow, _at, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker publish claims.json -o public.claims.json", "Write what is CLEAR or has no marking."),
        new("facttracker publish claims.json -o partners.csv --max-mark TLP:GREEN", "Write a table for the community."),
        new("facttracker publish claims.json -o page.html --at 2026-12-01", "Write a report for the day an embargo ends."),
        new("facttracker publish claims.json -o public.json --unmarked TLP:AMBER", "Withhold what nobody has marked."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (path, target) = (run.Value(_file)!, run.Value(_output)!);
        if (target.Length == 0)
            throw new CommandException("The name of the output is empty. Name the file to write, or - for standard output.");
        LedgerFiles.RequireNone(target);
        StoreFiles.RequireNone(target);
        var isStandard = target == ClaimSetInput.StandardInput;
        if (isStandard && run.IsJson(_format))
            throw new CommandException("With --format json the summary goes to standard output. Name the file to write with -o.");
        var options = OptionsOf(run);
        var format = FormatOf(target, options.At, run);
        var reading = await ClaimSetInput.ReadSetAsync(path, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var publication = reading.Set.Publish(options);
        var result = await SetOutput.GuardAsync(target, () => isStandard
            ? publication.WriteAsync(format, run.Host.Width is null ? run.Data : run.Json, cancellationToken)
            : publication.WriteFileAsync(format, target, cancellationToken)).ConfigureAwait(false);
        Report([.. result.Losses], path, run);
        var summary = new PublicationSummary(publication, StoreAddress.Shown(path), target, [.. result.Leaks]);
        if (run.IsJson(_format)) AnswerJson.Write(summary.Write, run);
        else summary.Print(run);
        if (result.Leaks.Count > 0) return ExitCode.Refused;
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static Option<string?> ToOption()
    {
        string[] names = [.. CommandFormats.All.Writable.Select(format => format.Name), ReportFile.Html];
        var option = new Option<string?>("--to")
        {
            Description = "The format to write, by its name in \"facttracker formats\", or html for a report; "
                + "by default the extension of FILE decides.",
            HelpName = "FORMAT",
            CustomParser = argument => Choice.Parse(argument, argument.Tokens[0].Value, names),
        };
        option.CompletionSources.Add(names);
        return option;
    }

    private static void Report(IReadOnlyList<Problem> losses, string path, VerbRun run)
    {
        var report = new ConversionReport(StoreAddress.Shown(path), run);
        report.AddAll(losses);
        report.End();
    }

    private PublishingOptions OptionsOf(VerbRun run) => new(run.Value(_at) ?? run.Host.Clock.GetCurrentInstant())
    {
        MaxMark = run.Value(_maxMark) ?? TlpLevel.Clear,
        Unmarked = run.Value(_unmarked) ?? TlpLevel.Clear,
        Allowed = [.. run.Value(_allow) ?? []],
    };

    private IWritableFormat FormatOf(string target, Instant at, VerbRun run)
    {
        var name = run.Value(_to);
        if (name is null && Pages.Any(page => target.EndsWith(page, StringComparison.OrdinalIgnoreCase))) name = ReportFile.Html;
        if (name == ReportFile.Html) return new ReportFile(ReportFile.Html, new ReportOptions(at) { Culture = run.Host.Culture });
        if (name is not null) return (IWritableFormat)CommandFormats.All.Find(name)!;
        if (target == ClaimSetInput.StandardInput) return JsonFormat.Default;
        return CommandFormats.All.FindWritable(target) ?? throw new CommandException(
            $"No format has the extension of {target}. Set one, such as --to json; \"facttracker formats\" lists them.");
    }
}
