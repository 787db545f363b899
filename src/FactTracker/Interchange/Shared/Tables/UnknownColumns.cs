namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reports the columns of a table that are not known: once for the table, with the nearest known columns.</summary>
internal static class UnknownColumns
{
    private const int Few = 10; // A table can have thousands of columns.
    private const int LongestHeader = 40;

    /// <summary>Reports the columns.</summary>
    /// <param name="columns">The numbers and headers of the columns, at least one.</param>
    /// <param name="part">What the rows of the table are.</param>
    /// <param name="problems">Receives the problem, at the first of the columns.</param>
    public static void Report(IReadOnlyList<(int Column, string Header)> columns, TablePart part, RowProblems problems)
    {
        var named = string.Join(", ", columns.Take(Few).Select(column => InWords(column.Header, part)));
        var more = columns.Count > Few ? $" and {columns.Count - Few} more" : "";
        var kept = columns.Count == 1 ? "It is kept as an extension" : "They are kept as extensions";
        problems.Report(
            columns[0].Column, Rules.ForeignUnread,
            columns.Count == 1 ? $"The column {named} is not known." : $"{columns.Count} columns are not known: {named}{more}.", null,
            $"{kept}. To read a column, map its header, such as "
            + $"--map \"{Shortened(columns[0].Header)}=notes\" (MappingOptions).");
    }

    private static string InWords(string header, TablePart part) =>
        NearestWord.Find(header.Trim(), RecordMapping.FieldsOf(part)) is { } nearest
            ? $"\"{Shortened(header)}\" (did you mean {nearest}?)"
            : $"\"{Shortened(header)}\"";

    private static string Shortened(string header) =>
        header.Trim() is { Length: > LongestHeader } text ? text[..LongestHeader] + "…" : header.Trim();
}
