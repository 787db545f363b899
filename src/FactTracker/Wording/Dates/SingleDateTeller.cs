using System.Globalization;
using FactTracker.Dates;

namespace FactTracker.Wording.Dates;

/// <summary>Says single dates in one language: what is known of them, and what is said of that.</summary>
internal sealed class SingleDateTeller(DatePhrases phrases)
{
    private static readonly EdtfQualifier[] Qualifiers = [EdtfQualifier.Approximate, EdtfQualifier.Uncertain];

    public string Tell(Edtf date) => date.Node switch
    {
        LongYear year => Qualify(LongYear(year), year.Qualifier),
        TimedDate time => phrases.Fill(phrases.AtTime, Calendar(time.Date), Time(time)),
        _ => Whole(date.Calendar),
    };

    // A qualifier of the whole is part of the sentence; those of single parts are named behind it.
    private string Whole(CalendarDate date)
    {
        var group = CalendarText.GroupEnd(date);
        if (group == date.Last) return Qualify(Calendar(date), date.Qualifier(CalendarDate.YearPart));
        var parts = new List<string>();
        for (var part = 0; part <= date.Last; part++)
        {
            foreach (var qualifier in Qualifiers)
            {
                if ((date.Qualifier(part) & qualifier) != 0) parts.Add($"{phrases.Parts[part]} {(qualifier == EdtfQualifier.Uncertain ? phrases.Uncertain : phrases.Approximate)}");
            }
        }

        return parts.Count == 0 ? Calendar(date) : $"{Calendar(date)} ({string.Join(", ", parts)})";
    }

    private string Qualify(string words, EdtfQualifier qualifier)
    {
        if ((qualifier & EdtfQualifier.Approximate) != 0) words = phrases.Fill(phrases.About, words);
        return (qualifier & EdtfQualifier.Uncertain) != 0 ? $"{words} ({phrases.Uncertain})" : words;
    }

    private string Calendar(CalendarDate date)
    {
        if (date.IsSeason) return Season(date);
        if (date.Significant > 0) return phrases.Fill(phrases.Estimated, Year(YearOf(date)), Span(date));
        if (!date.HasUnspecified) return Exact(date);
        return Unspecified(date);
    }

    private string Exact(CalendarDate date) => date.Last switch
    {
        CalendarDate.YearPart => Year(YearOf(date)),
        CalendarDate.MonthPart => phrases.Fill(phrases.MonthOfYear, phrases.Month(MonthOf(date), withDay: false), Year(YearOf(date))),
        _ => phrases.Fill(phrases.DayOfMonth, DayOf(date), phrases.Month(MonthOf(date), withDay: true), Year(YearOf(date))),
    };

    // The patterns people have words for; any other is told by the first and last day it covers.
    private string Unspecified(CalendarDate date)
    {
        var year = date.WithLast(CalendarDate.YearPart);
        var isYearKnown = Enumerable.Range(0, 4).All(i => date.Digit(i) != CalendarDate.X);
        var isMonthOpen = date.Last > CalendarDate.YearPart && date.Digit(4) == CalendarDate.X && date.Digit(5) == CalendarDate.X;
        var isMonthKnown = date.Last > CalendarDate.YearPart && date.Digit(4) != CalendarDate.X && date.Digit(5) != CalendarDate.X;
        var isDayOpen = date.Last == CalendarDate.DayPart && date.Digit(6) == CalendarDate.X && date.Digit(7) == CalendarDate.X;
        if (date.Last == CalendarDate.YearPart && IsDecade(date)) return phrases.Fill(phrases.Decade, Year(YearOf(date)));
        if (isYearKnown && isMonthOpen && date.Last == CalendarDate.MonthPart) return phrases.Fill(phrases.SomeMonthIn, Year(YearOf(year)));
        if (isYearKnown && isMonthOpen && isDayOpen) return phrases.Fill(phrases.SomeDayIn, Year(YearOf(year)));
        if (isYearKnown && isMonthKnown && isDayOpen)
            return phrases.Fill(phrases.SomeDayIn, phrases.Fill(phrases.MonthOfYear, phrases.Month(MonthOf(date), withDay: false), Year(YearOf(year))));
        return phrases.Fill(phrases.Some[date.Last], Span(date));
    }

    private static bool IsDecade(CalendarDate date) => date.Digit(3) == CalendarDate.X && date.Digit(2) != CalendarDate.X && date.Digit(1) != CalendarDate.X && date.Digit(0) != CalendarDate.X && !date.IsNegative;

    private string Span(CalendarDate date)
    {
        var (first, last) = (CalendarBounds.Earliest(date)!.Value, CalendarBounds.Latest(date)!.Value);
        return date.Last == CalendarDate.YearPart
            ? phrases.Fill(phrases.Between, Year((int)first.Year), Year((int)last.Year))
            : phrases.Fill(phrases.Between, Day(first), Day(last));
    }

    private string Day(EdtfDay day) => phrases.Fill(phrases.DayOfMonth, day.Day.ToString(CultureInfo.InvariantCulture), phrases.Month(day.Month, withDay: true), Year((int)day.Year));

    private string Season(CalendarDate date)
    {
        var year = date.WithLast(CalendarDate.YearPart);
        var words = year.HasUnspecified ? Unspecified(year) : Year(YearOf(year));
        var season = phrases.Fill(phrases.SubYears[SubYearIndex(date.Season)], words);
        return date.Season switch
        {
            >= 25 and <= 28 => $"{season} ({phrases.Northern})",
            >= 29 and <= 32 => $"{season} ({phrases.Southern})",
            _ => season,
        };
    }

    // The three blocks of seasons share their words; quarters, thirds and halves follow them.
    private static int SubYearIndex(int code) => code <= 32 ? (code - 21) % 4 : code - 29;

    private string LongYear(LongYear year)
    {
        if (year.Start.Day is not { } first || year.End.Day is not { } last) return Era(year.Digits + (year.Exponent is null ? "" : $"·10^{year.Exponent}"), year.IsNegative);
        if (first.Year == last.Year) return Era(Big(first.Year), first.Year < 0);
        return phrases.Fill(phrases.Some[0], phrases.Fill(phrases.Between, Era(Big(first.Year), first.Year < 0), Era(Big(last.Year), last.Year < 0)));
    }

    private string Big(long year) => (year < 0 ? 1 - year : year).ToString("N0", phrases.Culture);

    private string Era(string year, bool isBefore) => isBefore ? phrases.Fill(phrases.BeforeEra, year) : year;

    // Year 0 is 1 BCE, so every year below counts one more there.
    private string Year(int year) => year > 0
        ? year.ToString(CultureInfo.InvariantCulture)
        : phrases.Fill(phrases.BeforeEra, (1 - year).ToString(CultureInfo.InvariantCulture));

    private static string Time(TimedDate time)
    {
        var zone = time.Zone switch { "" => "", "Z" => " UTC", var offset => $" UTC{offset}" };
        return string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}:{time.Second:00}{zone}");
    }

    private static int YearOf(CalendarDate date)
    {
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            year = (year * 10) + (date.Digit(i) == CalendarDate.X ? 0 : date.Digit(i));
        }

        return date.IsNegative ? -year : year;
    }

    private static int MonthOf(CalendarDate date) => (date.Digit(4) * 10) + date.Digit(5);

    private static string DayOf(CalendarDate date) => ((date.Digit(6) * 10) + date.Digit(7)).ToString(CultureInfo.InvariantCulture);
}
