namespace FactTracker.Cli;

/// <summary>The result of checking all given files.</summary>
/// <param name="Sets">The files that could be read.</param>
/// <param name="Refusals">The messages about those that could not be read.</param>
internal sealed record CheckReport(IReadOnlyList<CheckedSet> Sets, IReadOnlyList<string> Refusals)
{
    public IEnumerable<Problem> Problems => Sets.SelectMany(set => set.Problems);

    public ExitCode ToExitCode(bool warningsAsErrors)
    {
        if (Refusals.Count > 0) return ExitCode.Refused;
        var least = warningsAsErrors ? Severity.Warning : Severity.Error;
        return Problems.Any(problem => problem.Severity >= least) ? ExitCode.Findings : ExitCode.Well;
    }
}
