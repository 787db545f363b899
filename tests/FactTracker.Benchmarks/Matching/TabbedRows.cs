using System.Text;

namespace FactTracker.Benchmarks.Matching;

/// <summary>Reads rows of cells between tabs, with quotes as in CSV: the files of the task use them around line ends.</summary>
internal static class TabbedRows
{
    public static IEnumerable<string[]> Read(string path)
    {
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        var text = File.ReadAllText(path);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"' && (isQuoted || IsAtStart(text, i))) isQuoted = !isQuoted;
            else if (isQuoted || c is not ('\t' or '\n' or '\r')) cell.Append(c);
            else if (c != '\r') row.Add(Take(cell));
            if (isQuoted || c != '\n') continue;
            yield return [.. row];
            row.Clear();
        }

        if (cell.Length > 0) yield return [.. row, Take(cell)];
    }

    private static bool IsAtStart(string text, int at) => at == 0 || text[at - 1] is '\t' or '\n';

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
