namespace FactTracker.Notebooks;

/// <summary>Shows problems as a table, the most severe ones first.</summary>
internal static class ProblemTable
{
    private const string Noun = "problems";
    private const string None = "No problems.";
    private static readonly string[] Columns = ["Severity", "Code", "Place", "Problem", "Remedy"];

    public static string ToHtml(IEnumerable<Problem> problems) => Add(new Cell(), problems).ToString();

    public static string ToText(IEnumerable<Problem> problems)
    {
        var list = Sorted(problems);
        return list.Count == 0 ? None : Cell.Lines(list.Select(problem => problem.ToString()), list.Count, Noun);
    }

    /// <summary>Adds problems to a cell.</summary>
    public static Cell Add(Cell cell, IEnumerable<Problem> problems)
    {
        var list = Sorted(problems);
        return list.Count == 0 ? cell.AddParagraph(None) : cell.AddTable(Columns, list.Select(Row), list.Count, Noun);
    }

    private static List<Problem> Sorted(IEnumerable<Problem> problems) => [.. problems.OrderByDescending(problem => problem.Severity)];

    private static string[] Row(Problem problem) =>
    [
        problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" },
        problem.Code,
        string.Join(" ", new[] { Position(problem), problem.Path }.Where(part => part.Length > 0)),
        problem.Message,
        problem.Remedy ?? "",
    ];

    private static string Position(Problem problem) =>
        problem.Line is { } line ? string.Create(Cell.Culture, $"{line}{(problem.Column is { } column ? $":{column}" : "")}") : "";
}
