using System.CommandLine;

namespace FactTracker.Cli.Verbs;

/// <summary><c>date</c>: EDTF strings explained.</summary>
internal sealed class DateVerb : IVerb
{
    private readonly Argument<string[]> _dates = new("EDTF")
    {
        Description = "The dates; without one, or with -, standard input has one a line.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "date";

    public string Summary => "Explains dates in EDTF, the Extended Date/Time Format (ISO 8601-2:2019).";

    public IReadOnlyList<Symbol> Symbols => [_dates, _format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker date 2000~/2004~ 2022/..", "What dates say, and the days they cover."),
        new("facttracker date --format json < dates.txt", "One object a line; exit code 1 when one of them is not EDTF."),
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
