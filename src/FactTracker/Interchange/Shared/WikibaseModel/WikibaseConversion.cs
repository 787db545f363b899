using System.Globalization;
using FactTracker.Dates;
using NodaTime;

namespace FactTracker.Interchange.Shared.WikibaseModel;

/// <summary>Converts Wikibase times to EDTF and back.</summary>
internal static class WikibaseConversion
{
    private const int MonthsPerYear = 12;
    private const int LastFourDigitYear = 9999;
    private const int FirstJulianYear = -9997; // The first year of NodaTime's Julian calendar; its last is 9998.
    private const long LastYear = 9_999_999_999_999_999;

    public static EdtfConversion<Edtf?> ToEdtf(WikibaseTime time)
    {
        var losses = new List<EdtfLoss>();
        if (time.TimeZone != 0) losses.Add(EdtfLoss.Zone);
        if (time.Calendar == WikibaseCalendar.Julian && (time.Precision < WikibasePrecision.Day || Math.Abs(time.Year) > -FirstJulianYear))
            losses.Add(EdtfLoss.Calendar);
        var text = time.Precision switch
        {
            >= WikibasePrecision.Day => Day(time, losses),
            WikibasePrecision.Month => Month(time),
            _ => Years(WikibaseYears.Of(time)),
        };
        return Edtf.TryParse(text, out var date) ? new(date, losses) : new(null, [EdtfLoss.Everything]);
    }

    public static EdtfConversion<WikibaseTime> From(Edtf date)
    {
        var losses = new List<EdtfLoss>();
        if (date.IsUncertain) losses.Add(EdtfLoss.Uncertainty);
        if (date.IsApproximate) losses.Add(EdtfLoss.Approximation);
        if (date.Node is TimedDate time) return new(OfTime(date, time, losses), losses);
        // A Wikibase time is one point; an interval needs two qualifiers, start time (P580) and end time (P582).
        if (date.Kind is EdtfKind.Interval or EdtfKind.AllOf || date.Earliest is not { } first || date.Latest is not { } last)
            return new(null, [EdtfLoss.Everything]);
        if (date.Kind == EdtfKind.OneOf) losses.Add(EdtfLoss.Members);
        if (date.Calendar.Significant > 0 || date.Node is LongYear { Significant: > 0 }) losses.Add(EdtfLoss.Estimate);
        if (date.HasUnspecified && !IsOneStretchOfYears(date)) losses.Add(EdtfLoss.UnspecifiedDigits);
        if (date.Kind == EdtfKind.Season) losses.Add(EdtfLoss.Season);
        return new(Around(first, last), losses);
    }

    private static bool IsOneStretchOfYears(Edtf date) =>
        date.Kind == EdtfKind.Date && date.Precision == EdtfPrecision.Year && UnitStretches.AreContiguous(date);

    /// <summary>Returns the coarsest unit, and the number of units, that cover exactly these days.</summary>
    private static WikibaseTime Around(EdtfDay first, EdtfDay last)
    {
        if (first is { Month: 1, Day: 1 } && last is { Month: MonthsPerYear, Day: 31 })
        {
            foreach (var precision in (ReadOnlySpan<WikibasePrecision>)[
                WikibasePrecision.Millennium, WikibasePrecision.Century, WikibasePrecision.Decade
            ])
            {
                var unit = new WikibaseTime(last.Year, 0, 0, 0, precision);
                if (WikibaseYears.Of(unit) == (first.Year, last.Year)) return unit;
            }

            return new WikibaseTime(first.Year, 0, 0, 0, WikibasePrecision.Year) { After = Count(last.Year - first.Year) };
        }

        return first.Day == 1 && last.Day == CalendarBounds.MonthLength(last.Year, last.Month)
            ? new WikibaseTime(first.Year, first.Month, 0, 0, WikibasePrecision.Month)
            {
                After = Count(((last.Year - first.Year) * MonthsPerYear) + last.Month - first.Month)
            }
            : new WikibaseTime(first.Year, first.Month, first.Day, 0, WikibasePrecision.Day) { After = Count(last.Number - first.Number) };
    }

    private static int Count(long difference) => (int)Math.Min(int.MaxValue, difference + 1);

    private static WikibaseTime OfTime(Edtf date, TimedDate time, List<EdtfLoss> losses)
    {
        if (time.ToInstant() is { } instant)
        {
            var utc = instant.InUtc().LocalDateTime;
            if (time.Zone != "Z") losses.Add(EdtfLoss.Zone);
            return new WikibaseTime(
                utc.Year, utc.Month, utc.Day, (int)(utc.TickOfDay / NodaConstants.TicksPerSecond), WikibasePrecision.Second);
        }

        losses.Add(EdtfLoss.TimeOfDay);
        var day = date.Earliest!.Value;
        return new WikibaseTime(day.Year, day.Month, day.Day, 0, WikibasePrecision.Day);
    }

    private static string Day(WikibaseTime time, List<EdtfLoss> losses)
    {
        if (Math.Abs(time.Year) > LastFourDigitYear
            || time.Day > CalendarBounds.MonthLength(time.Year, time.Month) + (time.Calendar == WikibaseCalendar.Julian ? 1 : 0)) return "";
        var isConverted = time.Calendar == WikibaseCalendar.Julian && Math.Abs(time.Year) <= -FirstJulianYear;
        if (isConverted && time.Day > CalendarSystem.Julian.GetDaysInMonth((int)time.Year, time.Month)) return "";
        var day = isConverted
            ? EdtfDay.From(new LocalDate((int)time.Year, time.Month, time.Day, CalendarSystem.Julian))
            : new EdtfDay(time.Year, time.Month, time.Day);
        if (time.Precision is WikibasePrecision.Second && time is { Before: 0, After: 1 })
            return $"{day}{time.ToString()[^"T00:00:00Z".Length..]}";
        if (time.Precision > WikibasePrecision.Day) losses.Add(EdtfLoss.TimeOfDay);
        if (time is { Before: 0, After: 1 } || time.Precision > WikibasePrecision.Day) return day.ToString();
        return $"[{DayNumbers.ToDay(day.Number - time.Before)}..{DayNumbers.ToDay(day.Number + time.After - 1)}]";
    }

    private static string Month(WikibaseTime time)
    {
        var first = Shifted(time, -time.Before);
        return time is { Before: 0, After: 1 } ? first : $"[{first}..{Shifted(time, time.After - 1)}]";
    }

    private static string Shifted(WikibaseTime time, long months)
    {
        var all = (time.Year * MonthsPerYear) + time.Month - 1 + months;
        var month = ((all % MonthsPerYear) + MonthsPerYear) % MonthsPerYear;
        return $"{Year((all - month) / MonthsPerYear)}-{string.Create(CultureInfo.InvariantCulture, $"{month + 1:00}")}";
    }

    private static string Years((long First, long Last) years)
    {
        if (years.First == years.Last) return Year(years.First);
        if (Math.Abs(years.First) <= LastFourDigitYear && years.Last - years.First == 9 && years.First * years.Last > 0
            && Math.Abs(years.First) / 10 == Math.Abs(years.Last) / 10)
            return $"{Year(years.First)[..^1]}X";
        return Math.Abs(years.First) > LastYear || Math.Abs(years.Last) > LastYear ? "" : $"[{Year(years.First)}..{Year(years.Last)}]";
    }

    private static string Year(long year) => Math.Abs(year) <= LastFourDigitYear
        ? string.Create(CultureInfo.InvariantCulture, $"{year:0000;-0000}")
        : string.Create(CultureInfo.InvariantCulture, $"Y{year}");
}
