namespace FactTracker.Notebooks;

/// <summary>Shows what was read: the set, and below it the problems of the reading.</summary>
internal static class ReadingView
{
    public static string ToHtml(ClaimSetReading reading) =>
        ProblemTable.Add(ClaimTable.Add(new Cell(), reading.Set), reading.Problems).ToString();

    public static string ToText(ClaimSetReading reading) =>
        $"{ClaimTable.ToText(reading.Set)}\n{ProblemTable.ToText(reading.Problems)}";
}
