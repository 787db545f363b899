using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Converts dates of spreadsheets: days since the end of 1899, including the nonexistent 29 February 1900, or days since 1904, with the
/// time as the fraction; in strict workbooks also ISO 8601.
/// </summary>
internal static class DayNumber
{
    private const double Last = 2_958_466; // The day after 31 December 9999.
    private const int DayThatNeverWas = 60;
    private const int SecondsADay = 86_400;
    private const int DaysTo1904 = 1_462;
    private const int MonthsOfAQuarter = 3;
    private static readonly LocalDate Start = new(1899, 12, 31);

    /// <summary>Returns the date as EDTF, or null for a number that is not a date.</summary>
    public static string? ToText(double number, DateStyle style, bool countsFrom1904)
    {
        if (style == DateStyle.None || number is not (>= 0 and < Last)) return null;
        var seconds = (long)Math.Round(number * SecondsADay);
        var days = (int)(seconds / SecondsADay);
        var time = LocalTime.FromSecondsSinceMidnight((int)(seconds % SecondsADay));
        if (style == DateStyle.Time) return days == 0 ? LocalTimePattern.ExtendedIso.Format(time) : null;
        if (countsFrom1904) days += DaysTo1904;
        return days == DayThatNeverWas || days >= Last
            ? null
            : Shown(Start.PlusDays(days > DayThatNeverWas ? days - 1 : days) + time, style);
    }

    /// <summary>Returns a date in ISO 8601 as EDTF, with the precision that is shown; any other text is unchanged.</summary>
    public static string ToText(string written, DateStyle style)
    {
        if (!LocalDateTimePattern.ExtendedIso.Parse(written).TryGetValue(default, out var moment)) return written;
        var isTime = style == DateStyle.Time && moment.Date <= Start;
        return isTime ? LocalTimePattern.ExtendedIso.Format(moment.TimeOfDay) : Shown(moment.With(TimeAdjusters.TruncateToSecond), style);
    }

    private static string Shown(LocalDateTime moment, DateStyle style) => style switch
    {
        DateStyle.Year => moment.Year.ToString("0000", CultureInfo.InvariantCulture),
        DateStyle.Quarter => string.Create(
            CultureInfo.InvariantCulture, $"{moment.Year:0000}-{(int)EdtfSeason.FirstQuarter + ((moment.Month - 1) / MonthsOfAQuarter)}"),
        DateStyle.Month => moment.ToString("uuuu'-'MM", CultureInfo.InvariantCulture),
        _ => LocalDatePattern.Iso.Format(moment.Date) +
            (moment.TimeOfDay == LocalTime.Midnight ? "" : $"T{LocalTimePattern.ExtendedIso.Format(moment.TimeOfDay)}"),
    };
}
