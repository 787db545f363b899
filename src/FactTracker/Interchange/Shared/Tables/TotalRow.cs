namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Detects rows that total those above them, by their first words; their authors do not mean them as claims.</summary>
internal static class TotalRow
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "total", "totals", "grand total", "subtotal", "sub-total", "sum", "average", "mean", "count", "summe", "gesamt", "insgesamt",
        "zwischensumme",
        "durchschnitt", "total général", "somme", "moyenne", "suma", "promedio", "totale", "media", "totaal", "razem",
        "ogółem", "итого", "всего",
    };

    /// <summary>Returns the first cell of such a row, or -1.</summary>
    public static int Find(TableRow row)
    {
        var (column, text) = row.Cells.Index().FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Item), (Index: -1, Item: ""));
        return Names.Contains(text.Trim().TrimEnd(':')) ? column : -1;
    }
}
