namespace FactTracker.Interchange;

/// <summary>Detects a quote at the start of a field that was never closed, so that it seems to quote the rows after it.</summary>
internal static class MistakenQuote
{
    private const int MostLines = 3; // Enough to decide: a text whose lines all have the same number of separators is rare.

    /// <summary>
    /// Returns the length of the record up to the first line end inside the mistaken quote, or null when the record is sound.
    /// </summary>
    /// <param name="row">The record as it was read.</param>
    /// <param name="text">Its bytes and those after it.</param>
    /// <param name="separator">The separator between fields.</param>
    public static int? LengthBefore(CsvRecord row, ReadOnlySpan<byte> text, byte separator)
    {
        foreach (var fault in row.Faults)
        {
            if (!(fault.IsUnclosed || fault.IsMistaken) || text[fault.Offset..].IndexOf((byte)'\n') is not (>= 0 and var length)) continue;
            var end = fault.Offset + length;
            if (fault.IsUnclosed || AreRows(text[(text[..end].LastIndexOf((byte)'\n') + 1)..row.Text.Length], separator)) return end;
        }

        return null;
    }

    // Lines with the same number of separators are rows rather than the lines of one text.
    private static bool AreRows(ReadOnlySpan<byte> lines, byte separator)
    {
        var separators = 0;
        for (var line = 0; line < MostLines && !lines.IsEmpty; line++)
        {
            var end = lines.IndexOf((byte)'\n') is >= 0 and var found ? found : lines.Length;
            var count = lines[..end].Count(separator);
            if (count == 0 || (line > 0 && count != separators)) return false;
            separators = count;
            lines = lines[Math.Min(end + 1, lines.Length)..];
        }

        return true;
    }
}
