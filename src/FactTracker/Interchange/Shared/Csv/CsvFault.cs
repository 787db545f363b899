namespace FactTracker.Interchange;

/// <summary>What is wrong with a record of separated values.</summary>
/// <param name="Offset">Where in the record, in bytes.</param>
/// <param name="Field">In which field, counted from 0.</param>
/// <param name="Message">What it is, and what was made of it.</param>
/// <param name="IsUnclosed">Whether it is a quote that is never closed.</param>
/// <param name="IsMistaken">Whether it is a quote that is closed lines later and has text behind it, so that it may have begun nothing.</param>
/// <param name="IsUndecoded">Whether it is bytes that are no UTF-8.</param>
internal readonly record struct CsvFault(int Offset, int Field, string Message, bool IsUnclosed = false, bool IsMistaken = false, bool IsUndecoded = false);
