namespace FactTracker.Cli;

/// <summary>
/// Prints what a conversion could not read, repaired or could not represent, on standard error. Errors are printed one by one as they are
/// found; the others are printed at the end, in groups when many are alike.
/// </summary>
internal sealed class ConversionReport(string file, VerbRun run)
{
    private const int MostGroups = 1_000; // A hostile text can have another place for each problem.
    private readonly Dictionary<(Rule Rule, string Place), ProblemGroup> _groups = [];

    private readonly LostRecords _lostSources = new("$.sources[");
    private readonly LostRecords _lostClaims = new("$.claims[");

    /// <summary>The number of errors.</summary>
    public long Errors { get; private set; }

    /// <summary>The number of errors, of values that could not be interpreted and of data that could not be represented.</summary>
    public long Losses { get; private set; }

    public void Add(Problem problem)
    {
        var rule = problem.LeftOut?.Rule ?? problem.Rule;
        var count = problem.LeftOut?.Count ?? 1;
        var isError = rule.Severity == Severity.Error;
        if (rule == Rules.NotCarried && !_lostClaims.TryAdd(problem.Path)) _lostSources.TryAdd(problem.Path);
        if (isError) Errors += count;
        if (isError || rule == Rules.ForeignUnread || rule == Rules.NotCarried) Losses += count;
        if (isError) run.Messages.WriteLine(ProblemLines.LineOf(problem, file));
        else if (IsOfConversion(rule)) GroupOf(rule, problem).Add(problem);
    }

    public void AddAll(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>Prints the problems that were held back.</summary>
    public void End()
    {
        foreach (var line in _groups.Values.SelectMany(group => group.Lines(file)))
        {
            run.Messages.WriteLine(line);
        }

        _groups.Clear();
    }

    /// <summary>
    /// Prints how many records were read and how many written, and returns the exit code of a conversion that was done: it has findings if
    /// what was written lacks what could not be read, or if there were records and none could be written.
    /// </summary>
    public ExitCode Summarise(long sources, long claims)
    {
        var (writtenSources, writtenClaims) = (sources - _lostSources.Count, claims - _lostClaims.Count);
        var read = $"{Counts.Of(claims, "claim", "claims")} and {Counts.Of(sources, "source", "sources")}";
        var written = $"{Counts.Of(writtenClaims, "claim", "claims")} and {Counts.Of(writtenSources, "source", "sources")}";
        run.Notes.WriteLine(StyledLine.Of(read == written ? $"{read} read and written." : $"{read} read, {written} written.", Tone.Quiet));
        var isEmpty = sources + claims > 0 && writtenSources + writtenClaims == 0;
        return Errors > 0 || isEmpty ? ExitCode.Findings : ExitCode.Well;
    }

    private static bool IsOfConversion(Rule rule) =>
        rule == Rules.ForeignUnread || rule == Rules.ForeignRepaired || rule == Rules.NotCarried;

    private ProblemGroup GroupOf(Rule rule, Problem problem)
    {
        var place = problem.LeftOut is null ? ProblemGroup.PlaceOf(problem) : "at other places";
        if (_groups.TryGetValue((rule, place), out var known)) return known;
        if (_groups.Count >= MostGroups) place = "at other places";
        if (_groups.TryGetValue((rule, place), out known)) return known;
        return _groups[(rule, place)] = new ProblemGroup(rule, place);
    }
}
