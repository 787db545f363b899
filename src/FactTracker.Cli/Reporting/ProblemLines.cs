using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Prints problems for people: one per line, which can be searched and clicked, with an empty line between files.</summary>
internal static class ProblemLines
{
    /// <summary>How many notes of one rule are printed for a file unless more are wanted: they are all alike.</summary>
    public const int FewNotes = 10;

    /// <summary>Prints the problems of each file.</summary>
    /// <param name="report">The problems.</param>
    /// <param name="mostNotes">The maximum number of notes of one rule; the others are counted in one line.</param>
    /// <param name="output">Where to print.</param>
    public static void Write(CheckReport report, int mostNotes, TerminalWriter output)
    {
        var isFirst = true;
        foreach (var set in report.Sets.Where(set => set.Problems.Count > 0))
        {
            if (!isFirst) output.WriteLine();
            isFirst = false;
            foreach (var problem in WithFewNotes(set.Problems, mostNotes))
            {
                output.WriteLine(LineOf(problem, set.File));
            }
        }
    }

    /// <summary>Returns one line with the numbers of problems, claims and sources.</summary>
    public static StyledLine Summary(CheckReport report)
    {
        var rules = RuleCount.Of(report.Problems);
        string[] counts =
        [
            .. Count(rules, Severity.Error, "error", "errors"),
            .. Count(rules, Severity.Warning, "warning", "warnings"),
            .. Count(rules, Severity.Info, "note", "notes"),
        ];
        var worst = rules.Count == 0 ? Severity.Info : rules[0].Rule.Severity;
        return StyledLine.Of(counts.Length == 0 ? "No problems" : string.Join(", ", counts), ToneOf(worst))
            .Add($" in {Counts.Of(report.Sets.Sum(set => set.Claims), "claim", "claims")} and " +
                $"{Counts.Of(report.Sets.Sum(set => set.Sources), "source", "sources")}")
            .Add(report.Sets.Count == 1 ? "." : $" of {Counts.Of(report.Sets.Count, "file", "files")}.");
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

    /// <summary>The words for severities, the least severe first.</summary>
    public static IEnumerable<string> Severities => Enum.GetValues<Severity>().Select(WordOf);

    /// <summary>Returns the severity of one of these words.</summary>
    public static Severity SeverityOf(string word) => Enum.GetValues<Severity>().First(severity => WordOf(severity) == word);

    public static string WordOf(Severity severity) =>
        severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    public static Tone ToneOf(Severity severity) =>
        severity switch { Severity.Error => Tone.Error, Severity.Warning => Tone.Warning, _ => Tone.Info };

    // The note that counts the others stands at the place of the first of them.
    private static IEnumerable<Problem> WithFewNotes(IReadOnlyList<Problem> problems, int most)
    {
        var total = RuleCount.Of(problems).ToDictionary(rule => rule.Rule, rule => rule.Count);
        var listed = problems.Where(problem => problem.LeftOut is null).CountBy(problem => problem.Rule).ToDictionary();
        var printed = new Dictionary<Rule, int>();
        var counted = new HashSet<Rule>();
        foreach (var problem in problems)
        {
            var rule = problem.LeftOut?.Rule ?? problem.Rule;
            if (rule.Severity > Severity.Info)
            {
                yield return problem;
                continue;
            }

            var before = printed.GetValueOrDefault(rule);
            if (problem.LeftOut is null && before < most)
            {
                printed[rule] = before + 1;
                yield return problem;
            }
            else if (counted.Add(rule))
            {
                yield return NoteOf(problem, new LeftOutProblems(rule, total[rule] - Math.Min(most, listed.GetValueOrDefault(rule))));
            }
        }
    }

    private static Problem NoteOf(Problem first, LeftOutProblems more) => new(Rules.MoreProblems, first.Path, $"{more}.")
    {
        File = first.File, Line = first.Line, Column = first.Column, LeftOut = more, Remedy = "--max-problems lists them.",
    };

    private static string[] Count(IEnumerable<RuleCount> rules, Severity severity, string one, string many)
    {
        var count = rules.Where(rule => rule.Rule.Severity == severity).Sum(rule => rule.Count);
        return count == 0 ? [] : [Counts.Of(count, one, many)];
    }
}
