using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Detects rows that total those above them, by their first words; their authors do not mean them as claims.</summary>
internal static class TotalRow
{
    private const int LongestOnStack = 64;
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "total", "totals", "grand total", "subtotal", "sub-total", "sum", "average", "mean", "count", "summe", "gesamt", "insgesamt",
        "zwischensumme",
        "durchschnitt", "total général", "somme", "moyenne", "suma", "promedio", "totale", "media", "totaal", "razem",
        "ogółem", "итого", "всего",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the first text of a row, in UTF-8, is certainly not such a word.</summary>
    public static bool IsOther(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAnyInRange((byte)'0', (byte)'9')) return true;
        if (text.Length > LongestOnStack) return false;
        Span<char> word = stackalloc char[LongestOnStack];
        return !Is(word[..Encoding.UTF8.GetChars(text, word)]);
    }

    private static bool Is(ReadOnlySpan<char> text) => Known.Contains(text.Trim().TrimEnd(':'));

    /// <summary>Returns the first cell of such a row, or -1.</summary>
    public static int Find(TableRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[column])) continue;
            return Is(row.Cells[column]) ? column : -1;
        }

        return -1;
    }
}
