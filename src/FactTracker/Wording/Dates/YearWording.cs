using System.Globalization;
using FactTracker.Dates;

namespace FactTracker.Wording.Dates;

/// <summary>Formats years in one language, alone and after a month or a season.</summary>
internal sealed class YearWording(DatePhrases phrases)
{
    private const int FirstWithoutEra = 100; // "3 April 33" would be understood as 1933.

    /// <summary>The year of a date, alone or after a preposition.</summary>
    public DatePhrase ToPhrase(CalendarDate date)
    {
        if (date.Significant > 0)
            return Estimate(Of(phrases.Year, date.Year), date.Year, Bound(date, first: true), Bound(date, first: false));
        if (!date.HasUnspecifiedPart(CalendarDate.YearPart)) return Of(phrases.Year, date.Year);
        if (IsUnknown(date)) return phrases.UnknownYear;
        if (IsDecade(date)) return phrases.Decade.Fill(Digits(date, 3) + "0");
        return IsRange(date)
            ? phrases.YearBetween.Fill(Number(Bound(date, first: true)), Number(Bound(date, first: false)))
            : phrases.YearLike.Fill(Pattern(date));
    }

    /// <summary>The year of a date, after a month.</summary>
    public string AfterMonth(CalendarDate date)
    {
        if (!date.HasUnspecifiedPart(CalendarDate.YearPart)) return Of(phrases.OfYear, date.Year);
        if (IsUnknown(date)) return phrases.OfUnknownYear;
        if (IsDecade(date)) return DatePhrases.Fill(phrases.OfDecade, Digits(date, 3) + "0");
        return IsRange(date)
            ? DatePhrases.Fill(phrases.OfYearBetween, Number(Bound(date, first: true)), Number(Bound(date, first: false)))
            : DatePhrases.Fill(phrases.OfYearLike, Pattern(date));
    }

    /// <summary>The year of a date, after a quarter or half.</summary>
    public string AfterPart(CalendarDate date) =>
        date.HasUnspecifiedPart(CalendarDate.YearPart) ? AfterMonth(date) : DatePhrases.Fill(phrases.OfWholeYear, AfterMonth(date));

    /// <summary>A year with the letter Y.</summary>
    public DatePhrase ToPhrase(LongYear year)
    {
        var pattern = year.IsNegative ? phrases.FarYear.Before : phrases.FarYear.Plain;
        if (year.Year is not { } written) return pattern.Fill(year.Digits + (year.Exponent is null ? "" : $"·10^{year.Exponent}"));
        return year is { Significant: > 0, Start.Day: { } first, End.Day: { } last }
            ? Estimate(pattern.Fill(Size(written)), written, first.Year, last.Year)
            : pattern.Fill(Size(written));
    }

    private DatePhrase Estimate(DatePhrase year, long written, long first, long last) =>
        first == last ? year : phrases.Estimate.Fill(year, Number(first), Number(last), Number(written)) with { IsVague = true };

    private string Number(long year) => Of(phrases.Number, year);

    private DatePhrase Of((DatePhrase Plain, DatePhrase Before, DatePhrase Early) patterns, long year) =>
        (year <= 0 ? patterns.Before : year < FirstWithoutEra ? patterns.Early : patterns.Plain).Fill(Size(year));

    private string Of((string Plain, string Before, string Early) patterns, long year) =>
        DatePhrases.Fill(year <= 0 ? patterns.Before : year < FirstWithoutEra ? patterns.Early : patterns.Plain, Size(year));

    // Year 0 is 1 BCE, so the number before the era is one more than the absolute value.
    private string Size(long year)
    {
        var size = year > 0 ? year : 1 - year;
        return size < 10_000 ? size.ToString(CultureInfo.InvariantCulture) : phrases.Grouped(size);
    }

    private static long Bound(CalendarDate date, bool first)
    {
        var year = date.WithLast(CalendarDate.YearPart);
        return (first ? CalendarBounds.Earliest(year) : CalendarBounds.Latest(year))!.Value.Year;
    }

    private static bool IsOpen(CalendarDate date, int digit) => date.Digit(digit) == CalendarDate.X;

    private static bool IsUnknown(CalendarDate date) => !date.IsNegative && Enumerable.Range(0, 4).All(digit => IsOpen(date, digit));

    private static bool IsDecade(CalendarDate date) =>
        !date.IsNegative && date.YearSize >= FirstWithoutEra && IsOpen(date, 3)
            && Enumerable.Range(0, 3).All(digit => !IsOpen(date, digit));

    /// <summary>Whether only the last digits are unspecified.</summary>
    private static bool IsRange(CalendarDate date) => Enumerable.Range(0, 3).All(digit => !IsOpen(date, digit) || IsOpen(date, digit + 1));

    private static string Pattern(CalendarDate date) => (date.IsNegative ? "-" : "") + Digits(date, 4);

    private static string Digits(CalendarDate date, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(digit => "0123456789X"[date.Digit(digit)]));
}
