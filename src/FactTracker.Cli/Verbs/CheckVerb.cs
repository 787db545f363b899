using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>check</c>: every problem, located.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The claim sets, in any format; - or nothing reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = OutputFormat.Option(OutputFormat.Sarif);
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = "Exit with 1 for warnings too, not for errors alone." };

    private readonly Option<string?> _explain = new("--explain") { Description = "Explain the rule of a code, such as FT0301.", HelpName = "CODE" };

    private readonly Option<long?> _maxProblems = WholeNumber.Option("--max-problems", "How many problems of a file to print at most; 10,000 by default.", int.MaxValue);
    private readonly Option<long?> _maxBytes = WholeNumber.Option("--max-bytes", "How many bytes a file may have; 1 GiB by default.", int.MaxValue);

    public string Name => "check";

    public string Summary => "Finds every problem in claim sets, each with its place, the rule and the remedy.";

    public IReadOnlyList<Symbol> Symbols => [_files, _format, _from, _warningsAsErrors, _maxProblems, _maxBytes, _explain];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker check claims.json", "One problem a line; exit code 1 for errors, 2 for an unreadable file."),
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
        var options = ReadingOptions.Default;
        if (run.Value(_maxBytes) is { } bytes) options = options with { MaxBytes = bytes };
        if (run.Value(_maxProblems) is { } problems) options = options with { MaxProblems = (int)problems };
        var sets = new List<CheckedSet>();
        var refusals = new List<string>();
        foreach (var file in run.Value(_files) is { Length: > 0 } files ? files : [ClaimSetInput.StandardInput])
        {
            try
            {
                var reading = await ClaimSetInput.ReadAsync(file, run.Value(_from), options, run.Host, cancellationToken).ConfigureAwait(false);
                sets.Add(new CheckedSet(file, reading.Check(new CheckOptions { MaxProblems = options.MaxProblems }), reading.Set.Sources.Count, reading.Set.Claims.Count));
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
