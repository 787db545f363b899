using System.CommandLine;
using FactTracker.Serialization;

namespace FactTracker.Cli.Verbs;

/// <summary><c>check</c>: every problem, located.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The claim sets; - or nothing reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = OutputFormat.Option(OutputFormat.Sarif);
    private readonly Option<ClaimSetFormat?> _from = ClaimSetInput.From();

    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = "Exit with 1 for warnings too." };

    private readonly Option<string?> _explain = new("--explain") { Description = "Tell what a rule is about, by its code.", HelpName = "CODE" };

    private readonly Option<long?> _maxProblems = WholeNumber.Option("--max-problems", "How many problems of a file to tell at most; 10,000 without it.", int.MaxValue);
    private readonly Option<long?> _maxBytes = WholeNumber.Option("--max-bytes", "How many bytes a file may have; 1 GiB without it.", int.MaxValue);

    public string Name => "check";

    public string Summary => "Finds every problem in claim sets, each with its place, the rule and the remedy.";

    public IReadOnlyList<Symbol> Symbols => [_files, _format, _from, _warningsAsErrors, _maxProblems, _maxBytes, _explain];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker check claims.json", "One problem a line; exit code 1 when there are errors, 2 when the file cannot be read."),
        new("facttracker check *.claims.json --format sarif > claims.sarif", "A log that code hosts and editors show."),
        new("facttracker check --explain FT0301", "What the rule is about."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        if (run.Value(_explain) is { } code)
        {
            RuleExplanation.Write(code, run, run.IsJson(_format));
            return ExitCode.Well;
        }

        var report = await CheckAsync(run, cancellationToken).ConfigureAwait(false);
        switch (run.Value(_format))
        {
            case OutputFormat.Json: ProblemJson.Write(report, run.Json); break;
            case OutputFormat.Sarif: SarifLog.Write(report, run.Json); break;
            default: ProblemLines.Write(report, run.Text); break;
        }

        run.Flush();
        if (report.Sets.Count > 0) run.Messages.WriteLine(ProblemLines.Summary(report));
        return report.ToExitCode(run.Value(_warningsAsErrors));
    }

    private async Task<CheckReport> CheckAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var limits = ReadingOptions.Default;
        if (run.Value(_maxBytes) is { } bytes) limits = limits with { MaxBytes = bytes };
        if (run.Value(_maxProblems) is { } problems) limits = limits with { MaxProblems = (int)problems };
        var sets = new List<CheckedSet>();
        var refusals = new List<string>();
        foreach (var file in run.Value(_files) is { Length: > 0 } files ? files : [ClaimSetInput.StandardInput])
        {
            try
            {
                var reading = await ClaimSetInput.ReadAsync(file, run.Value(_from), limits, run.Host, cancellationToken).ConfigureAwait(false);
                sets.Add(new CheckedSet(file, reading.Check(), reading.Set.Sources.Count, reading.Set.Claims.Count));
            }
            catch (CommandException refusal)
            {
                run.Refuse(refusal);
                refusals.Add(refusal.Message);
            }
        }

        return new CheckReport(sets, refusals);
    }
}
