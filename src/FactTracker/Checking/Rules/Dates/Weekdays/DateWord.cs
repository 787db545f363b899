using NodaTime;

namespace FactTracker.Checking;

/// <summary>One word or number of a text that may be part of a date.</summary>
/// <param name="Range">Where it stands in the text.</param>
/// <param name="Number">Its value when it is a number of up to four digits, else -1.</param>
/// <param name="Month">The month it names, or 0.</param>
/// <param name="Weekday">The weekday it names, in full or short, or none.</param>
/// <param name="IsApart">Whether something stands before it that parts sentences or ranges, so that it goes with nothing before it.</param>
internal readonly record struct DateWord(Range Range, int Number, int Month, IsoDayOfWeek Weekday, bool IsApart);
