using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>check</c>: reports every problem with its place.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The claim sets, in any format; by default, or with -, standard input is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = OutputFormat.Option(OutputFormat.Sarif);
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    private readonly Option<bool> _warningsAsErrors =
        new("--warnings-as-errors") { Description = "Exit with 1 for warnings too, not only for errors." };

    private readonly Option<string?> _explain =
        new("--explain") { Description = "Explain a rule by its code, such as FT0301.", HelpName = "CODE" };

    private readonly Option<long?> _maxProblems =
        WholeNumber.Option("--max-problems", "The maximum number of problems to print per file; 10,000 by default.", int.MaxValue);
    private readonly Option<long?> _maxBytes =
        WholeNumber.Option("--max-bytes", "The maximum size of a file in bytes; 1 GiB by default.", int.MaxValue);

    public string Name => "check";

    public string Summary => "Finds every problem in claim sets, with its place, its rule and how to fix it.";

    public IReadOnlyList<Symbol> Symbols => [_files, _format, _from, _warningsAsErrors, _maxProblems, _maxBytes, _explain];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker check claims.json", "Print one problem per line. Exit code 1: errors; 2: unreadable file."),
        new("facttracker check *.claims.json --format sarif > claims.sarif", "Write a SARIF log for code hosts and editors."),
        new("facttracker check --explain FT0301", "Explain a rule."),
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
                var reading =
                    await ClaimSetInput.ReadAsync(file, run.Value(_from), options, run.Host, cancellationToken).ConfigureAwait(false);
                sets.Add(new CheckedSet(
                    file, reading.Check(new CheckOptions { MaxProblems = options.MaxProblems }), reading.Set.Sources.Count,
                    reading.Set.Claims.Count));
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
