using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Evidence;
using FactTracker.Cli.Stores;
using FactTracker.History;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>check</c>: reports every problem with its place.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The claim sets, in any format, or stores; quoted patterns too; by default, or with -, standard input is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = OutputFormat.Option(OutputFormat.Sarif);
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    private readonly Option<bool> _warningsAsErrors =
        new("--warnings-as-errors") { Description = "Exit with 1 for warnings too, not only for errors." };

    private readonly Option<string?> _explain =
        new("--explain") { Description = "Explain a rule by its code, such as FT0301.", HelpName = "CODE" };

    private readonly Option<string?> _minSeverity = Choice.Of(
        "--min-severity", "The least severity of the problems to print; the exit code does not change.", [.. ProblemLines.Severities]);

    private readonly Option<bool> _summary = new("--summary") { Description = "Print one line per rule with the number of its problems." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Print no problems; only the exit code has the result." };

    private readonly Option<long?> _maxProblems = WholeNumber.Option(
        "--max-problems", "The maximum number of problems of each rule to print per file; by default 10,000, and 10 notes.", int.MaxValue);

    private readonly Option<Instant?> _at = TimeOption.At();

    private readonly GateOptions _gates = new();
    private readonly TextsOption _texts = new();

    private readonly Option<long?> _maxBytes =
        WholeNumber.Option("--max-bytes", "The maximum size of a file in bytes; 1 GiB by default.", int.MaxValue);

    public string Name => "check";

    public string Summary => "Finds every problem in claim sets, with its place, its rule and how to fix it.";

    public string? Findings => "A file has errors; with --warnings-as-errors also warnings.";

    public IReadOnlyList<Symbol> Symbols =>
    [
        _files, _format, _from, _minSeverity, _summary, _quiet, _warningsAsErrors, _at, .. _gates.Symbols, _texts.Option,
        _maxProblems, _maxBytes, _explain,
    ];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker check claims.json", "Print one problem per line. Exit code 1: errors; 2: unreadable file."),
        new("facttracker check *.claims.json --format sarif > claims.sarif", "Write a SARIF log for code hosts and editors."),
        new("facttracker check claims.json --min-origins 2 --max-age P2Y", "Report claims with one origin, or over two years old, too."),
        new("facttracker check --explain FT0301", "Explain a rule."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        if (run.Value(_explain) is { } code)
        {
            RuleExplanation.Write(code, run, run.IsJson(_format));
            return ExitCode.Well;
        }

        if (run.Value(_summary) && run.Value(_format) == OutputFormat.Sarif)
            throw new CommandException("--summary is for --format text and json; a SARIF log has one entry per problem.");
        if (run.Times.About is not null)
            throw new CommandException("A check is about a whole set. Leave out --about; facttracker list and others have it.");
        var report = await CheckAsync(run, cancellationToken).ConfigureAwait(false);
        if (run.Value(_quiet)) return report.ToExitCode(run.Value(_warningsAsErrors));
        Write(run.Value(_minSeverity) is { } least ? report.From(ProblemLines.SeverityOf(least)) : report, run);
        run.Flush();
        if (report.Sets.Any(set => set.IsClaimSet)) run.Notes.WriteLine(ProblemLines.Summary(report));
        return report.ToExitCode(run.Value(_warningsAsErrors));
    }

    private void Write(CheckReport report, VerbRun run)
    {
        var isShort = run.Value(_summary);
        switch (run.Value(_format))
        {
            case OutputFormat.Json when isShort: RuleSummary.Write(report, run.Json); break;
            case OutputFormat.Json: ProblemJson.Write(report, run.Json); break;
            case OutputFormat.Sarif: SarifLog.Write(report, run.Json); break;
            default:
                if (isShort) RuleSummary.Write(report, run.Text);
                else ProblemLines.Write(report, (int)(run.Value(_maxProblems) ?? ProblemLines.FewNotes), run.Text);
                break;
        }
    }

    private async Task<CheckReport> CheckAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var options = ReadingOptions.Default;
        if (run.Value(_maxBytes) is { } bytes) options = options with { MaxBytes = bytes };
        if (run.Value(_maxProblems) is { } problems) options = options with { MaxProblems = (int)problems };
        var gates = _gates.Of(run);
        var copies = CopiesFor(gates, run);
        var sets = new List<CheckedSet>();
        var unread = new List<UnreadFile>();
        if (copies is { Problems: [{ File: { } index }, ..] wrong }) sets.Add(new CheckedSet(index, wrong, 0, 0, IsClaimSet: false));
        foreach (var file in InputNames.Expand(run.Value(_files) is { Length: > 0 } files ? files : [ClaimSetInput.StandardInput]))
        {
            try
            {
                var checkedSet = await CheckAsync(file, options, gates, copies, run, cancellationToken).ConfigureAwait(false);
                sets.Add(checkedSet);
                if (!checkedSet.IsClaimSet) Refuse(file, ClaimSetInput.Refusal(checkedSet.File, checkedSet.Problems));
            }
            catch (CommandException refusal)
            {
                Refuse(file, refusal);
            }
        }

        return new CheckReport(sets, unread);

        void Refuse(string file, CommandException refusal)
        {
            run.Refuse(refusal);
            unread.Add(new UnreadFile(StoreAddress.Shown(file), refusal.Message));
        }
    }

    // Only the number of the others is printed.
    private bool ListsFewNotes(VerbRun run) => run.Value(_maxProblems) is null && (run.Value(_summary) || !IsForPrograms(run));

    private bool IsForPrograms(VerbRun run) => run.Value(_format) is OutputFormat.Json or OutputFormat.Sarif;

    private SourceCopyFolder? CopiesFor(GatePolicy? gates, VerbRun run)
    {
        if (_texts.Open(run) is not { } copies) return null;
        return gates?.Require.HasFlag(ClaimRequirements.Evidence) == true
            ? copies
            : throw new CommandException("--texts has no effect unless evidence is required. Add --require evidence.");
    }

    private async Task<CheckedSet> CheckAsync(
        string file, ReadingOptions options, GatePolicy? gates, SourceCopyFolder? copies, VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await ClaimSetInput.ReadAsync(file, run.Value(_from), options, run, cancellationToken).ConfigureAwait(false);
        var at = run.Value(_at) ?? run.Host.Clock.GetCurrentInstant();
        var evidence = copies is null ? null : reading.Set.CheckEvidence(copies);
        if (evidence is not null) run.Notes.WriteLine(StyledLine.Of(evidence.ToSummary()));
        var problems = reading.Check(new CheckOptions
        {
            MaxProblems = options.MaxProblems,
            MaxNotes = ListsFewNotes(run) ? ProblemLines.FewNotes : null,
            At = at,
            WithNotes = true,
            Gates = gates,
            Evidence = evidence is null ? default : [.. evidence.Changes],
        });
        if (evidence is not null) problems = [.. problems, .. CopyFaults.Of(evidence, reading.Set)];
        return new CheckedSet(StoreAddress.Shown(file), problems, reading.Set.Sources.Count, reading.Set.Claims.Count, reading.IsClaimSet);
    }
}
