using FactTracker.Reading;

namespace FactTracker.Benchmarks.Prose;

/// <summary>Measures how well sentences that are worth checking are told from others, on the files of a public task.</summary>
internal static class WorthRun
{
    /// <summary>Prints the area under the ROC curve for each file of tab-separated rows: number, speaker, sentence, label.</summary>
    public static void Run(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Measure(Path.GetRelativePath(folder, file), [.. Rows(file)]);
        }

        Measure("all", [.. Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).SelectMany(Rows)]);
    }

    private static IEnumerable<(double Score, bool IsWorth)> Rows(string file) =>
        from line in File.ReadLines(file)
        let cells = line.Split('\t')
        where cells.Length >= 2 && cells[^1] is "0" or "1"
        select (ProseReader.WorthOf(cells[^2]).Score, cells[^1] == "1");

    private static void Measure(string name, List<(double Score, bool IsWorth)> rows)
    {
        var worth = rows.Count(row => row.IsWorth);
        if (worth == 0 || worth == rows.Count) return;
        Console.WriteLine($"{name,-50} {rows.Count,7:N0} sentences, {worth,6:N0} worth checking, area {Area(rows, worth):0.000}");
    }

    // The share of pairs that are in the right order; equal scores are half right.
    private static double Area(List<(double Score, bool IsWorth)> rows, int worth)
    {
        var (pairs, below) = (0.0, 0);
        foreach (var group in rows.GroupBy(row => row.Score).OrderBy(group => group.Key))
        {
            var others = group.Count(row => !row.IsWorth);
            pairs += (group.Count() - others) * (below + (others / 2.0));
            below += others;
        }

        return pairs / worth / (rows.Count - worth);
    }
}
