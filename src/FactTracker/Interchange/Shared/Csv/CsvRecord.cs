namespace FactTracker.Interchange;

/// <summary>A record of separated values: its fields, its bytes and where it begins, so that any field can be pointed at.</summary>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Text">Its bytes.</param>
/// <param name="Fields">Its fields; one that is empty where the line is.</param>
/// <param name="Faults">What is not as RFC 4180 asks.</param>
/// <param name="IsTooLong">Whether it has more bytes than allowed, so that it was passed over and has no field.</param>
internal sealed record CsvRecord(long Line, ReadOnlyMemory<byte> Text, IReadOnlyList<CsvField> Fields, IReadOnlyList<CsvFault> Faults, bool IsTooLong)
{
    /// <summary>Whether there is nothing on the line.</summary>
    public bool IsBlank => Text.Span.IndexOfAnyExcept(" \t\r"u8) < 0 && !IsTooLong;
}
