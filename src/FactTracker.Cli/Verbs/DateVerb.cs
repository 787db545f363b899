using System.CommandLine;

namespace FactTracker.Cli.Verbs;

/// <summary><c>date</c>: explains dates in EDTF.</summary>
internal sealed class DateVerb : IVerb
{
    private readonly Argument<string[]> _dates = new("EDTF")
    {
        Description = "The dates; by default, or with -, one per line is read from standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "date";

    public string Summary => "Explains dates in EDTF, the Extended Date/Time Format (ISO 8601-2:2019).";

    public string? Findings => "A text is not an EDTF date.";

    public IReadOnlyList<Symbol> Symbols => [_dates, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker date 2000~/2004~ 2022/..", "Explain dates in words, and the days that they cover."),
        new("facttracker date --format json < dates.txt", "Print one object per line. Exit code 1: a date is not EDTF."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        using var report = new DateReport(run, run.IsJson(_format));
        var dates = run.Value(_dates) ?? [];
        if (dates is [] or [ClaimSetInput.StandardInput])
        {
            await InputLines.ForEachAsync(run.Host.Input, Take, run.Flush, cancellationToken).ConfigureAwait(false);
            return report.Code;
        }

        foreach (var date in dates)
        {
            report.Explain(date);
        }

        return report.Code;

        bool Take(string line)
        {
            report.Explain(line);
            return !run.Host.Output.IsClosed;
        }
    }
}
