namespace FactTracker.Dates;

/// <summary>Computes the days that dates cover under a policy, as day numbers.</summary>
internal static class PolicyDays
{
    private const int MonthsPerYear = 12;
    private const int FromUnstatedToSouthern = 8;
    private const int LastUnstatedSeason = 24;

    /// <summary>The first and the last day of a single date, or null when its year is too far away to number.</summary>
    public static (long First, long Last)? Of(Edtf date, EdtfPolicy policy)
    {
        var plain = date is { Node: null, Calendar: { IsSeason: true, Season: <= LastUnstatedSeason } season }
            && policy.Seasons == Hemisphere.Southern
            ? new Edtf(season.WithSeason(season.Season + FromUnstatedToSouthern))
            : date;
        if (plain.Earliest is not { } first || plain.Latest is not { } last) return null;
        var margin = MarginOf(date, policy);
        return margin == EdtfMargin.None ? (first.Number, last.Number) : (Shift(first, margin, -1), Shift(last, margin, 1));
    }

    /// <summary>The days that a date covers under a policy.</summary>
    public static EdtfExtent ExtentOf(Edtf date, EdtfPolicy policy) => date.Node switch
    {
        Stretch stretch => OfStretch(stretch, policy),
        DateSet set =>
            set.Members.Select(member => member.Range is { } range ? OfStretch(range, policy) : ExtentOf(member.Date!.Value, policy))
            .Aggregate((a, b) => a.Span(b)),
        _ => Of(date, policy) is var (first, last)
            ? new EdtfExtent(EdtfBound.At(DayNumbers.ToDay(first)), EdtfBound.At(DayNumbers.ToDay(last)))
            : default,
    };

    /// <summary>Whether the policy widens this date.</summary>
    public static bool Widens(Edtf date, EdtfPolicy policy) => MarginOf(date, policy) != EdtfMargin.None;

    /// <summary>
    /// Seasons in order in the north may be out of order under a policy that reads them as southern. Then the extent covers both ends.
    /// </summary>
    private static EdtfExtent OfStretch(Stretch stretch, EdtfPolicy policy)
    {
        var start = stretch.Start is { } from ? ExtentOf(from, policy) : new EdtfExtent(stretch.First, stretch.First);
        var end = stretch.End is { } to ? ExtentOf(to, policy) : new EdtfExtent(stretch.Last, stretch.Last);
        return start.Start.Day > end.End.Day ? start.Span(end) : new EdtfExtent(start.Start, end.End);
    }

    /// <summary>The margin of the finest qualified part.</summary>
    private static EdtfMargin MarginOf(Edtf date, EdtfPolicy policy)
    {
        if (date.Node is LongYear year) return new EdtfMargin(MarginOf(year.Qualifier, policy).Years, 0, 0);
        var calendar = date.Calendar;
        for (var part = CalendarDate.DayPart; part >= CalendarDate.YearPart; part--)
        {
            var margin = MarginOf(calendar.Qualifier(part), policy);
            if (calendar.Qualifier(part) == EdtfQualifier.None) continue;
            return part switch
            {
                CalendarDate.DayPart => new EdtfMargin(0, 0, margin.Days),
                CalendarDate.MonthPart => new EdtfMargin(0, margin.Months, 0),
                _ => new EdtfMargin(margin.Years, 0, 0),
            };
        }

        return EdtfMargin.None;
    }

    private static EdtfMargin MarginOf(EdtfQualifier qualifier, EdtfPolicy policy)
    {
        var approximate = (qualifier & EdtfQualifier.Approximate) != 0 ? policy.Approximate : EdtfMargin.None;
        return (qualifier & EdtfQualifier.Uncertain) != 0 ? approximate.Plus(policy.Uncertain) : approximate;
    }

    /// <summary>
    /// Moves a day by a margin. The last day of a month moves to the last day of a month, so that a widened February ends with its month.
    /// </summary>
    private static long Shift(EdtfDay day, EdtfMargin margin, int direction)
    {
        var wasLast = day.Day == CalendarBounds.MonthLength(day.Year, day.Month);
        var months = ((day.Year + ((long)direction * margin.Years)) * MonthsPerYear) + day.Month - 1 + ((long)direction * margin.Months);
        var month = (int)(((months % MonthsPerYear) + MonthsPerYear) % MonthsPerYear);
        var year = (months - month) / MonthsPerYear;
        var length = CalendarBounds.MonthLength(year, month + 1);
        return DayNumbers.Of(year, month + 1, wasLast ? length : Math.Min(day.Day, length)) + ((long)direction * margin.Days);
    }
}
