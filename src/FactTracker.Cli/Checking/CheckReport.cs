namespace FactTracker.Cli;

/// <summary>The result of checking all given files.</summary>
/// <param name="Sets">The files that could be opened, with their problems.</param>
/// <param name="Unread">The files that could not be read as what they are.</param>
internal sealed record CheckReport(IReadOnlyList<CheckedSet> Sets, IReadOnlyList<UnreadFile> Unread)
{
    public IEnumerable<Problem> Problems => Sets.SelectMany(set => set.Problems);

    public ExitCode ToExitCode(bool warningsAsErrors)
    {
        if (Unread.Count > 0) return ExitCode.Refused;
        var least = warningsAsErrors ? Severity.Warning : Severity.Error;
        return Problems.Any(problem => problem.Severity >= least) ? ExitCode.Findings : ExitCode.Well;
    }

    /// <summary>Returns the report with only the problems of a severity and above; notes about problems that are not listed stay.</summary>
    public CheckReport From(Severity least) => this with
    {
        Sets = [.. Sets.Select(set => set with { Problems = [.. set.Problems.Where(problem => SeverityOf(problem) >= least)] })],
    };

    private static Severity SeverityOf(Problem problem) => (problem.LeftOut?.Rule ?? problem.Rule).Severity;
}
