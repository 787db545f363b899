namespace FactTracker.Interchange;

/// <summary>A record of separated values: its fields, its bytes and its line, so that problems can point at any field.</summary>
/// <param name="Source">The line it begins on, and its bytes, unless it has more than allowed; it then has no fields.</param>
/// <param name="Fields">Its fields; an empty line has one empty field.</param>
/// <param name="Faults">Where it breaks RFC 4180.</param>
internal sealed record CsvRecord(TextRecord Source, IReadOnlyList<CsvField> Fields, IReadOnlyList<CsvFault> Faults)
{
    /// <summary>The line it begins on, counted from 1.</summary>
    public long Line => Source.Line;

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Text => Source.Text;

    /// <summary>Whether it was skipped because it has more bytes than allowed.</summary>
    public bool IsTooLong => Source.IsTooLong;

    /// <summary>
    /// Whether the text was cut off in this record: it ends without a line feed, in a quoted field or before the last column.
    /// </summary>
    /// <param name="columns">The number of columns of the table.</param>
    public bool IsCutOff(int columns) =>
        Source.IsUnended && !IsTooLong && !IsBlank && (Fields.Count < columns || Faults.Any(fault => fault.IsUnclosed));

    /// <summary>Whether the line is blank.</summary>
    public bool IsBlank => Text.Span.IndexOfAnyExcept(" \t\r"u8) < 0 && !IsTooLong;
}
