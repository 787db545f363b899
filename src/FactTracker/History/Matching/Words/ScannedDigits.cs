namespace FactTracker.History;

/// <summary>What digits in a text say.</summary>
/// <param name="End">Where they end.</param>
/// <param name="Value">The number, or null when they are none that a decimal holds.</param>
/// <param name="Year">The year of a date, else 0.</param>
/// <param name="MonthOfYear">Its month, else 0.</param>
/// <param name="DayOfMonth">Its day, else 0.</param>
internal readonly record struct ScannedDigits(int End, decimal? Value, int Year = 0, int MonthOfYear = 0, int DayOfMonth = 0);
