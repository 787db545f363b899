using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace FactTracker.Dates;

/// <summary>
/// Days that the Julian calendar has and the Gregorian has not: 29 February of 1700 and the other centuries that 400 does not divide.
/// Someone who writes such a day copied it from a Julian calendar, so there is no doubt which day is meant.
/// </summary>
internal static class JulianLeapDay
{
    private const string MonthAndDay = "-02-29";
    private const string Qualifiers = "?~%";

    /// <summary>Converts such a day, which may have a qualifier at its end, to the Gregorian calendar.</summary>
    /// <param name="text">The day in the notation of EDTF.</param>
    /// <param name="gregorian">The same day in the Gregorian calendar, with the same qualifier: 1700-03-11 for 1700-02-29.</param>
    /// <returns>False if the text is no day, or a day of the Gregorian calendar, or a day of neither.</returns>
    public static bool TryConvert(string text, [NotNullWhen(true)] out string? gregorian)
    {
        gregorian = null;
        var plain = text.AsSpan().TrimEnd(Qualifiers);
        if (text.Length - plain.Length > 1 || !plain.EndsWith(MonthAndDay, StringComparison.Ordinal)) return false;
        var digits = plain[..^MonthAndDay.Length];
        const int YearLength = 4;
        if (digits.Length != YearLength) return false;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (year == 0 || !CalendarSystem.Julian.IsLeapYear(year) || CalendarSystem.Iso.IsLeapYear(year)) return false;
        gregorian = $"{EdtfDay.From(new LocalDate(year, 2, 29, CalendarSystem.Julian))}{text.AsSpan(plain.Length)}";
        return true;
    }
}
