namespace FactTracker.Interchange;

/// <summary>A record of separated values: its fields, its bytes and its line, so that problems can point at any field.</summary>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Text">Its bytes.</param>
/// <param name="Fields">Its fields; an empty line has one empty field.</param>
/// <param name="Faults">Where it breaks RFC 4180.</param>
/// <param name="IsTooLong">Whether it has more bytes than allowed; it was then skipped and has no fields.</param>
internal sealed record CsvRecord(
    long Line, ReadOnlyMemory<byte> Text, IReadOnlyList<CsvField> Fields, IReadOnlyList<CsvFault> Faults, bool IsTooLong)
{
    /// <summary>Whether the line is blank.</summary>
    public bool IsBlank => Text.Span.IndexOfAnyExcept(" \t\r"u8) < 0 && !IsTooLong;
}
