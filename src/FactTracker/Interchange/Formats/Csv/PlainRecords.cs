namespace FactTracker.Interchange.Formats.Csv;

/// <summary>Reads the records that are claims with nothing to report, as nearly all of a large table are, without strings.</summary>
/// <param name="reader">The reader of the table, for all other records.</param>
/// <param name="rows">Counts the records.</param>
/// <param name="separator">The separator between fields.</param>
/// <param name="options">The options.</param>
internal sealed class PlainRecords(ClaimTableReader reader, RecordRows rows, byte separator, ReadingOptions options)
{
    private readonly CsvCells _cells = new(separator, options.MaxStringBytes);

    /// <summary>Returns the claim, or null for a record that has to be read as a row.</summary>
    public ClaimSetRecord? Read(TextRecord record)
    {
        if (record.IsTooLong || record.IsUnended || rows.MayLose || reader.Plain is not { } plain) return null;
        if (record.Text.Span.EndsWith("\r"u8) || !_cells.TryParse(record.Text) || !AreAsWritten(record.Text.Span)) return null;
        if (plain.Read(_cells.Cells) is not { } claim) return null;
        return new ClaimSetRecord { Claim = claim, Place = rows.Pass(record, plain.IdColumn, _cells.OffsetOf(plain.IdColumn)) };
    }

    private bool AreAsWritten(ReadOnlySpan<byte> record)
    {
        if (!record.Contains((byte)'\'')) return true;
        foreach (var cell in _cells.Cells)
        {
            if (!NeutralText.IsReadAsIs(cell.Span)) return false;
        }

        return true;
    }
}
