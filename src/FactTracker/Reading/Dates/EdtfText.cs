using System.Globalization;
using NodaTime;

namespace FactTracker.Reading;

/// <summary>Formats dates as EDTF.</summary>
internal static class EdtfText
{
    public static string Of(int year) =>
        year < 0
            ? string.Create(CultureInfo.InvariantCulture, $"-{-year:D4}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:D4}");

    public static string Of(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Of(year)}-{month:D2}");

    public static string Of(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Of(year, month)}-{day:D2}");

    public static string Of(LocalDate day) => Of(day.Year, day.Month, day.Day);

    /// <summary>Two ends as an interval, or a single date when they are the same.</summary>
    public static string Between(string first, string last) => first == last ? first : $"{first}/{last}";

    public static string Between(LocalDate first, LocalDate last) => Between(Of(first), Of(last));

    /// <summary>The days that a text covers, or null when it is not EDTF, has no known bounds or is outside the years in which days are
    /// counted.</summary>
    public static (LocalDate First, LocalDate Last)? Days(string text) =>
        Edtf.TryParse(text, out var date) && date.Earliest?.ToLocalDate() is { } first && date.Latest?.ToLocalDate() is { } last
            && CalendarRange.Contains(first) && CalendarRange.Contains(last)
            ? (first, last)
            : null;

    /// <summary>The unit before a date, at the precision of the date: 2017 before 2018.</summary>
    public static string? Before(string text) => Beside(text, forward: false);

    /// <summary>
    /// The unit after a year or a month. A day is returned unchanged, because something after an event may happen on the same day.
    /// </summary>
    public static string? After(string text) => text.Length == 10 ? text : Beside(text, forward: true);

    private static string? Beside(string text, bool forward)
    {
        if (!Edtf.TryParse(text, out var date) || date.Kind != EdtfKind.Date || date.HasUnspecified || date.IsApproximate
            || date.IsUncertain) return text;
        if (Days(text) is not { } days) return null;
        var beside = forward ? days.Last.PlusDays(1) : days.First.PlusDays(-1);
        return date.Precision switch
        {
            EdtfPrecision.Year => Of(beside.Year),
            EdtfPrecision.Month => Of(beside.Year, beside.Month),
            _ => Of(beside),
        };
    }
}
