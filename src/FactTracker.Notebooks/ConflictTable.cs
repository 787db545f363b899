using FactTracker.Analysis;

namespace FactTracker.Notebooks;

/// <summary>Shows conflicts as a table of pairs. Claims are named by their ids, as their set is not known.</summary>
internal static class ConflictTable
{
    private const string Noun = "pairs";
    private const string None = "No conflicts.";
    private static readonly string[] Columns = ["Verdict", "Claim", "Against", "Why", "Distance"];

    public static string ToHtml(Conflicts conflicts) =>
        Add(new Cell().AddParagraph(conflicts.ToSummary(Cell.Culture)), conflicts.Pairs).ToString();

    public static string ToHtml(IEnumerable<Conflict> pairs)
    {
        IReadOnlyCollection<Conflict> list = [.. pairs];
        return list.Count == 0 ? new Cell().AddParagraph(None).ToString() : Add(new Cell(), list).ToString();
    }

    public static string ToText(Conflicts conflicts) =>
        $"{OneLine.Of(conflicts.ToSummary(Cell.Culture))}\n{Lines(conflicts.Pairs)}".TrimEnd();

    public static string ToText(IEnumerable<Conflict> pairs)
    {
        IReadOnlyCollection<Conflict> list = [.. pairs];
        return list.Count == 0 ? None : Lines(list);
    }

    private static Cell Add(Cell cell, IReadOnlyCollection<Conflict> pairs) => cell.AddTable(Columns, pairs.Select(Row), pairs.Count, Noun);

    private static string Lines(IReadOnlyCollection<Conflict> pairs) => Cell.Lines(pairs.Select(Line), pairs.Count, Noun);

    private static string[] Row(Conflict pair) =>
        [VerdictOf(pair), pair.A.Text, pair.B?.Text ?? "", pair.Reason, pair.Distance?.ToWords(Cell.Culture) ?? ""];

    private static string Line(Conflict pair) =>
        $"{VerdictOf(pair)}: {pair.A}{(pair.B is { } other ? $" and {other}" : "")}. {pair.Reason}";

    private static string VerdictOf(Conflict pair) => pair.Verdict switch
    {
        ConflictVerdict.Contradictory => "contradictory",
        ConflictVerdict.Possible => "possible",
        _ => "not comparable",
    };
}
