namespace FactTracker.Interchange;

/// <summary>Tells a quote at the beginning of a field that quotes nothing, such as one somebody forgot to close.</summary>
internal static class MistakenQuote
{
    private const int MostLines = 3; // That are looked at: a text whose lines have as many separators as each other is rare.

    /// <summary>How long the record is before the line ends that the quote took in, or null where the record is as it should be.</summary>
    /// <param name="row">The record as it was read.</param>
    /// <param name="text">Its bytes, and those behind it.</param>
    /// <param name="separator">What stands between fields.</param>
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

    // Whether the lines have as many separators each, so that they are rows rather than the lines of one text.
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
