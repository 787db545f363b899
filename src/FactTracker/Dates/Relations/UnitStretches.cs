namespace FactTracker.Dates;

/// <summary>
/// The years, months, seasons or days that a date with unspecified or insignificant digits may mean, in chronological order.
/// </summary>
internal static class UnitStretches
{
    private const int MonthsPerYear = 12;
    private const int LongestMonth = 31;

    /// <summary>Whether a date may mean several units of its precision.</summary>
    public static bool AreSeveral(Edtf date) =>
        date.HasUnspecified || date.Calendar.Significant > 0 || date.Node is LongYear { Significant: > 0 };

    /// <summary>
    /// Whether the units follow each other without a gap: from some digit on, all digits are unspecified or insignificant.
    /// </summary>
    public static bool AreContiguous(Edtf date)
    {
        if (date.Node is LongYear || date.Calendar.Significant > 0) return true;
        var length = 4 + (2 * date.Calendar.Last);
        var open = 0;
        while (open < length && date.Calendar.Digit(length - 1 - open) == CalendarDate.X) open++;
        for (var i = 0; i < length - open; i++)
        {
            if (date.Calendar.Digit(i) == CalendarDate.X) return false;
        }

        return true;
    }

    /// <summary>The first and the last day of each unit, or null when there are more units than the budget allows.</summary>
    /// <param name="date">A date with a bound at both ends.</param>
    /// <param name="joined">Whether adjacent units are joined.</param>
    /// <param name="budget">The number of units that may still be looked at.</param>
    /// <param name="policy">The policy, for the hemisphere of seasons.</param>
    public static List<(long First, long Last)>? Of(Edtf date, bool joined, UnitBudget budget, EdtfPolicy policy)
    {
        if (joined && AreContiguous(date)) return [(date.Earliest!.Value.Number, date.Latest!.Value.Number)];
        var found = new List<(long First, long Last)>();
        foreach (var year in YearsOf(date))
        {
            foreach (var unit in InYear(date, year, policy))
            {
                if (!budget.Spend()) return null;
                if (joined && found.Count > 0 && found[^1].Last + 1 == unit.First) found[^1] = (found[^1].First, unit.Last);
                else found.Add(unit);
            }
        }

        return found;
    }

    private static IEnumerable<long> YearsOf(Edtf date)
    {
        if (date.Calendar.Significant > 0 || date.Node is LongYear)
        {
            for (var (year, last) = (date.Earliest!.Value.Year, date.Latest!.Value.Year); year <= last; year++) yield return year;
        }
        else if (date.Calendar.IsNegative)
        {
            for (var size = Years(date).Greatest(9999); size > 0; size = Years(date).Greatest(size.Value - 1)) yield return -size.Value;
        }
        else
        {
            for (var size = Years(date).Least(0); size is { } year; size = Years(date).Least(year + 1)) yield return year;
        }
    }

    private static DigitPattern Years(Edtf date) => new(date.Calendar, 0, 4);

    /// <summary>
    /// The units in a year. Days that follow each other without a gap for a whole month or year are already joined to one.
    /// </summary>
    private static IEnumerable<(long First, long Last)> InYear(Edtf date, long year, EdtfPolicy policy) => date.Precision switch
    {
        EdtfPrecision.Year => [WholeYear(year)],
        EdtfPrecision.Season => [PolicyDays.Of(new Edtf(CalendarDate.Of((int)year, date.Calendar.Season, 0)), policy)!.Value],
        EdtfPrecision.Month => MonthsIn(date, year),
        _ when !IsAnything(date, 6) => MonthsIn(date, year).SelectMany(month => DaysIn(date, month)),
        _ when !IsAnything(date, 4) => MonthsIn(date, year),
        _ => [WholeYear(year)],
    };

    private static (long First, long Last) WholeYear(long year) =>
        (DayNumbers.Of(year, 1, 1), DayNumbers.Of(year, MonthsPerYear, LongestMonth));

    private static IEnumerable<(long First, long Last)> MonthsIn(Edtf date, long year)
    {
        for (var month = Next(date, 4, 1); month is <= MonthsPerYear; month = Next(date, 4, month.Value + 1))
        {
            yield return (
                DayNumbers.Of(year, month.Value, 1), DayNumbers.Of(year, month.Value, CalendarBounds.MonthLength(year, month.Value)));
        }
    }

    private static IEnumerable<(long First, long Last)> DaysIn(Edtf date, (long First, long Last) month)
    {
        for (var day = Next(date, 6, 1); day is { } found && month.First + found - 1 <= month.Last; day = Next(date, 6, found + 1))
        {
            yield return (month.First + found - 1, month.First + found - 1);
        }
    }

    private static int? Next(Edtf date, int start, int from) => new DigitPattern(date.Calendar, start, 2).Least(from);

    private static bool IsAnything(Edtf date, int start) =>
        date.Calendar.Digit(start) == CalendarDate.X && date.Calendar.Digit(start + 1) == CalendarDate.X;
}
