namespace FactTracker.Interchange;

/// <summary>A record of a text that is read record by record, without the line feed that ends it.</summary>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Text">Its bytes; empty when it is too long.</param>
/// <param name="IsTooLong">Whether it has more bytes than allowed, so that it was skipped.</param>
internal readonly record struct TextRecord(long Line, ReadOnlyMemory<byte> Text, bool IsTooLong)
{
    /// <summary>Whether its end was not found, so that reading ended in it.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Whether the text ends here without a line feed, so that it may have been cut off in the record.</summary>
    public bool IsUnended { get; init; }
}
