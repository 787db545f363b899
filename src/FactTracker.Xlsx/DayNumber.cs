using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Xlsx;

/// <summary>
/// Dates as spreadsheets have them: days since the end of 1899, counting a 29 February 1900 that never was, or since 1904; the time is the fraction.
/// </summary>
internal static class DayNumber
{
    private const double Last = 2_958_466; // The day after 31 December 9999.
    private const int DayThatNeverWas = 60;
    private const int SecondsADay = 86_400;
    private const int DaysTo1904 = 1_462;
    private static readonly LocalDate Start = new(1899, 12, 31);

    /// <summary>The date as EDTF, or null for a number that is none.</summary>
    public static string? ToText(double number, DateStyle style, bool countsFrom1904)
    {
        if (style == DateStyle.None || number is not (>= 0 and < Last)) return null;
        var seconds = (long)Math.Round(number * SecondsADay);
        var days = (int)(seconds / SecondsADay);
        var time = LocalTime.FromSecondsSinceMidnight((int)(seconds % SecondsADay));
        if (style == DateStyle.Time) return days == 0 ? LocalTimePattern.ExtendedIso.Format(time) : null;
        if (countsFrom1904) days += DaysTo1904;
        if (days == DayThatNeverWas || days >= Last) return null;
        var date = Start.PlusDays(days > DayThatNeverWas ? days - 1 : days);
        return style switch
        {
            DateStyle.Year => date.Year.ToString("0000", CultureInfo.InvariantCulture),
            DateStyle.Month => date.ToString("uuuu'-'MM", CultureInfo.InvariantCulture),
            _ => LocalDatePattern.Iso.Format(date) + (seconds % SecondsADay == 0 ? "" : $"T{LocalTimePattern.ExtendedIso.Format(time)}"),
        };
    }
}
