using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Prints problems for people: one per line, which can be searched and clicked, with an empty line between files.</summary>
internal static class ProblemLines
{
    public static void Write(CheckReport report, TerminalWriter output)
    {
        var isFirst = true;
        foreach (var set in report.Sets.Where(set => set.Problems.Count > 0))
        {
            if (!isFirst) output.WriteLine();
            isFirst = false;
            foreach (var problem in set.Problems)
            {
                output.WriteLine(LineOf(problem, set.File));
            }
        }
    }

    /// <summary>Returns one line with the numbers of problems, claims and sources.</summary>
    public static StyledLine Summary(CheckReport report)
    {
        string[] counts =
        [
            .. Count(report, Severity.Error, "error", "errors"),
            .. Count(report, Severity.Warning, "warning", "warnings"),
            .. Count(report, Severity.Info, "note", "notes"),
        ];
        var worst = report.Problems.Select(problem => problem.Severity).DefaultIfEmpty(Severity.Info).Max();
        return StyledLine.Of(counts.Length == 0 ? "No problems" : string.Join(", ", counts), ToneOf(worst))
            .Add($" in {Counted(report.Sets.Sum(set => set.Claims), "claim", "claims")} and " +
                $"{Counted(report.Sets.Sum(set => set.Sources), "source", "sources")}")
            .Add(report.Sets.Count == 1 ? "." : $" of {Counted(report.Sets.Count, "file", "files")}.");
    }

    public static StyledLine LineOf(Problem problem, string file)
    {
        var place = problem.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line}:{problem.Column}: ") : ": ";
        var styled = StyledLine.Of(file, Tone.Name).Add(place, Tone.Quiet)
            .Add($"{WordOf(problem.Severity)} {problem.Code}", ToneOf(problem.Severity))
            .Add($": {problem.Message}");
        if (problem.Value is { } value && !problem.Message.Contains(value, StringComparison.Ordinal)) styled.Add($" Found {value}.");
        if (problem.Remedy is { } remedy) styled.Add($" {remedy}", Tone.Remedy);
        return styled.Add($" [{problem.Path}]", Tone.Quiet);
    }

    public static string WordOf(Severity severity) =>
        severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    public static Tone ToneOf(Severity severity) =>
        severity switch { Severity.Error => Tone.Error, Severity.Warning => Tone.Warning, _ => Tone.Info };

    private static string[] Count(CheckReport report, Severity severity, string one, string many)
    {
        var count = report.Problems.Count(problem => problem.Severity == severity);
        return count == 0 ? [] : [Counted(count, one, many)];
    }

    private static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
