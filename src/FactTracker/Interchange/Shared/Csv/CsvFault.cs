namespace FactTracker.Interchange;

/// <summary>An error in a record of separated values.</summary>
/// <param name="Offset">The offset of the error in the record, in bytes.</param>
/// <param name="Field">The field it is in, counted from 0.</param>
/// <param name="Message">What is wrong, and how it was read.</param>
/// <param name="IsUnclosed">Whether it is a quote that is never closed.</param>
/// <param name="IsMistaken">
/// Whether it is a quote closed on a later line with text after it, so that it may not have opened a quoted field.
/// </param>
/// <param name="IsUndecoded">Whether it is a sequence of bytes that is not UTF-8.</param>
/// <param name="IsTooLong">Whether it is a field with more bytes than allowed.</param>
internal readonly record struct CsvFault(
    int Offset, int Field, string Message, bool IsUnclosed = false, bool IsMistaken = false, bool IsUndecoded = false,
    bool IsTooLong = false)
{
    /// <summary>The rule that it breaks.</summary>
    public Rule Rule => IsTooLong ? Rules.LimitPassed : Rules.ForeignRepaired;
}
