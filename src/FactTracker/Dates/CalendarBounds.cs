namespace FactTracker.Dates;

/// <summary>Finds the first and the last day that a date can mean. Tries years, months and days in order until one fits.</summary>
internal static class CalendarBounds
{
    /// <summary>The first day, or null when no day fits.</summary>
    public static EdtfDay? Earliest(CalendarDate date) => Find(date, first: true);

    /// <summary>The last day, or null when no day fits.</summary>
    public static EdtfDay? Latest(CalendarDate date) => Find(date, first: false);

    private static EdtfDay? Find(CalendarDate date, bool first)
    {
        if (!date.HasUnspecified && date.Significant == 0 && !date.IsSeason) return OfWhole(date, first);
        if (date.IsSeason) return OfSeason(date, first);
        var years = new DigitPattern(date, 0, 4);
        // Years before 0 are tried in the opposite order, because their digits count backwards.
        var upward = first != date.IsNegative;
        for (var size = upward ? years.Least(date.IsNegative ? 1 : 0) : years.Greatest(9999);
            size is not null;
            size = upward ? years.Least(size.Value + 1) : years.Greatest(size.Value - 1))
        {
            var year = Significant(date, date.IsNegative ? -size.Value : size.Value, first);
            if (InYear(date, year, first) is { } day) return day;
        }

        return null;
    }

    private static EdtfDay? OfWhole(CalendarDate date, bool first)
    {
        var (year, month) = (date.Year, date.Month);
        if (date.Last == CalendarDate.YearPart) return first ? new EdtfDay(year, 1, 1) : new EdtfDay(year, 12, 31);
        if (month is < 1 or > 12) return null;
        var length = MonthLength(year, month);
        if (date.Last == CalendarDate.MonthPart) return new EdtfDay(year, month, first ? 1 : length);
        return date.Day is >= 1 and var day && day <= length ? new EdtfDay(year, month, day) : null;
    }

    private static EdtfDay? InYear(CalendarDate date, int year, bool first)
    {
        if (date.Last == CalendarDate.YearPart) return first ? new EdtfDay(year, 1, 1) : new EdtfDay(year, 12, 31);
        var months = new DigitPattern(date, 4, 2);
        for (var month = first ? months.Least(1) : months.Greatest(12);
            month is >= 1 and <= 12;
            month = first ? months.Least(month.Value + 1) : months.Greatest(month.Value - 1))
        {
            var length = MonthLength(year, month.Value);
            if (date.Last == CalendarDate.MonthPart) return new EdtfDay(year, month.Value, first ? 1 : length);
            var days = new DigitPattern(date, 6, 2);
            var day = first ? days.Least(1) : days.Greatest(length);
            if (day is >= 1 && day <= length) return new EdtfDay(year, month.Value, day.Value);
        }

        return null;
    }

    private static EdtfDay OfSeason(CalendarDate date, bool first)
    {
        var years = new DigitPattern(date, 0, 4);
        var size = (first != date.IsNegative ? years.Least(date.IsNegative ? 1 : 0) : years.Greatest(9999))!.Value;
        var year = date.IsNegative ? -size : size;
        var (start, months) = SubYear.Of(date.Season);
        if (first) return new EdtfDay(year, start, 1);
        var end = start + months - 1;
        return end <= 12
            ? new EdtfDay(year, end, MonthLength(year, end))
            : new EdtfDay(year + 1, end - 12, MonthLength(year + 1, end - 12));
    }

    // 1950S2 is some year of the 1900s: the digits after the significant ones can have any value.
    private static int Significant(CalendarDate date, int year, bool first)
    {
        if (date.Significant is 0 or >= 4) return year;
        var step = date.Significant switch { 1 => 1000, 2 => 100, _ => 10 };
        var size = Math.Abs(year) / step * step;
        if (first == year < 0) size += step - 1;
        return year < 0 ? -size : size;
    }

    public static int MonthLength(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
