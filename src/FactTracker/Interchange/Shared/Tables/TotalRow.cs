namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Tells rows that reckon up those above them by what they begin with, as they are no claims to whoever made the table.</summary>
internal static class TotalRow
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "total", "totals", "grand total", "subtotal", "sub-total", "sum", "average", "mean", "count", "summe", "gesamt", "insgesamt", "zwischensumme",
        "durchschnitt", "total général", "somme", "moyenne", "suma", "promedio", "totale", "media", "totaal", "razem", "ogółem", "итого", "всего",
    };

    /// <summary>The first cell of such a row, or -1.</summary>
    public static int Find(TableRow row)
    {
        var (column, text) = row.Cells.Index().FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Item), (Index: -1, Item: ""));
        return Names.Contains(text.Trim().TrimEnd(':')) ? column : -1;
    }
}
