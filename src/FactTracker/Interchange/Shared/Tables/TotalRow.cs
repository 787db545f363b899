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

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the first cell of such a row, or -1.</summary>
    public static int Find(TableRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[column])) continue;
            return Known.Contains(row.Cells[column].AsSpan().Trim().TrimEnd(':')) ? column : -1;
        }

        return -1;
    }
}
