using NodaTime;

namespace FactTracker.Checking;

/// <summary>One word or number of a text that may be part of a date.</summary>
/// <param name="Range">Its position in the text.</param>
/// <param name="Number">Its value if it is a number of up to four digits; otherwise -1.</param>
/// <param name="Month">The month it names, or 0.</param>
/// <param name="Weekday">The weekday it names, in full or abbreviated, or none.</param>
/// <param name="IsApart">Whether the end of a sentence or the dash of a range comes before it, so that it does not belong to the words
/// before.</param>
internal readonly record struct DateWord(Range Range, int Number, int Month, IsoDayOfWeek Weekday, bool IsApart);
