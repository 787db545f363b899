using System.Globalization;
using NodaTime;

namespace FactTracker.Reading;

/// <summary>A time named in a text.</summary>
/// <param name="Text">The time as EDTF.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="HasYear">Whether its year is stated.</param>
/// <param name="IsLeading">Whether it begins its sentence.</param>
internal sealed record NamedTime(string Text, int Sentence, bool HasYear, bool IsLeading)
{
    private const int YearLength = 4; // "1987"
    private const int MonthLength = 7; // "1987-10", "1987-33"
    private const int DayLength = 10;
    private const int FirstQuarter = 33; // The codes of the quarters of a year in EDTF.

    /// <summary>Its year, or null when it is more than one.</summary>
    public int? Year => Text.IndexOf('/', StringComparison.Ordinal) < 0 && Plain is { Length: YearLength or MonthLength or DayLength } plain
        && int.TryParse(plain[..YearLength], CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>Its month, or null.</summary>
    public int? Month =>
        Year is not null && Plain.Length > YearLength && int.TryParse(Plain[5..7], CultureInfo.InvariantCulture, out var month)
            && month <= 12 ? month : null;

    /// <summary>Its day, or null when it is longer.</summary>
    public LocalDate? Day => Plain.Length == DayLength && EdtfText.Days(Plain) is { } days ? days.First : null;

    private string Plain => Text.TrimEnd('~', '?', '%');

    /// <summary>The time at a distance, in its own precision; null when the distance is finer than the time.</summary>
    public string? At(TimeLength length, bool isForward)
    {
        var slash = Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return At(Text, length, isForward);
        var (first, last) = (At(Text[..slash], length, isForward), At(Text[(slash + 1)..], length, isForward));
        return first is null || last is null ? null : EdtfText.Between(first, last);
    }

    /// <summary>
    /// The calendar period of a unit at a number of steps: "the following year"; null when the unit is finer than the time.
    /// </summary>
    public string? Calendar(TimeUnit unit, int step)
    {
        if (Year is not { } year || !CalendarRange.Contains(year)) return null;
        if (unit == TimeUnit.Year) return EdtfText.Of(year + step);
        if (unit == TimeUnit.Decade) return RelativeGrammar.Calendar(new LocalDate(year, 1, 1), unit, step);
        if (Day is { } day) return RelativeGrammar.Calendar(day, unit, step);
        if (unit == TimeUnit.Month && Month is { } month) return RelativeGrammar.Calendar(new LocalDate(year, month, 1), unit, step);
        return unit == TimeUnit.Quarter && Quarter is { } quarter
            ? RelativeGrammar.Calendar(new LocalDate(year, (3 * quarter) + 1, 1), unit, step) : null;
    }

    /// <summary>The same part of another year: "the same month of 2023".</summary>
    public string? In(int year) => Year is null || Plain.Length <= YearLength ? null : EdtfText.Of(year) + Plain[YearLength..];

    private int? Quarter =>
        Plain.Length == MonthLength && int.TryParse(Plain[5..7], CultureInfo.InvariantCulture, out var code)
            && code is >= FirstQuarter and < FirstQuarter + 4 ? code - FirstQuarter : null;

    private static string? At(string text, TimeLength length, bool isForward)
    {
        var plain = text.TrimEnd('~', '?', '%');
        var mark = text[plain.Length..];
        if (EdtfText.Days(plain) is not { } days || TimeUnits.Add(days.First, length.Period, isForward) is not { } moved) return null;
        var isYears = length.Period is { Months: 0, Weeks: 0, Days: 0 };
        var isMonths = length.Period is { Weeks: 0, Days: 0 };
        switch (plain.Length)
        {
            case YearLength: return isYears ? EdtfText.Of(moved.Year) + mark : null;
            case MonthLength when isYears: return EdtfText.Of(moved.Year) + plain[YearLength..] + mark;
            case MonthLength:
                return isMonths && int.Parse(plain[5..7], CultureInfo.InvariantCulture) <= 12
                ? EdtfText.Of(moved.Year, moved.Month) + mark : null;
            case DayLength: return EdtfText.Of(moved) + (length.Finest == TimeUnit.Day ? mark : "~");
            default: return null;
        }
    }
}
