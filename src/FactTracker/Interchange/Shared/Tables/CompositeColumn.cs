namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// The first column of the tables of Eurostat, which holds several, separated by commas: <c>freq,unit,age,geo\TIME_PERIOD</c>. What follows
/// the backslash describes the headers of the other columns.
/// </summary>
internal sealed class CompositeColumn
{
    private readonly int _count;

    private CompositeColumn(int count) => _count = count;

    /// <summary>Returns the column if a header row begins with one; otherwise null.</summary>
    public static CompositeColumn? Of(TableRow row) =>
        row.TextOf(0) is var text
        && text.IndexOf('\\', StringComparison.Ordinal) is > 0 and var end
        && text[..end].Contains(',', StringComparison.Ordinal)
            ? new CompositeColumn(text[..end].Split(',').Length)
            : null;

    /// <summary>Returns a row with a cell for each part of its first one. A cell with another number of parts is left as it is.</summary>
    public TableRow Split(TableRow row)
    {
        var first = row.TextOf(0);
        var slash = first.IndexOf('\\', StringComparison.Ordinal);
        string[] parts = [.. (slash < 0 ? first : first[..slash]).Split(',').Select(part => part.Trim())];
        if (parts.Length > _count || row.Cells.Count == 0) return row;
        if (parts.Length < _count) parts = [.. parts, .. Enumerable.Repeat("", _count - parts.Length)];
        return new TableRow([.. parts, .. row.Cells.Skip(1)], column => row.PlaceOf(column < _count ? 0 : column - _count + 1));
    }
}
