using System.Text;
using FactTracker.Dates;

namespace FactTracker.Wording.Dates;

/// <summary>Formats years, months, seasons and days in one language, with or without unspecified digits.</summary>
internal sealed class CalendarWording(DatePhrases phrases)
{
    private const int MonthsPerYear = 12;
    private const int MostNamedMonths = 3; // With more, only the first and the last are named.
    private readonly YearWording _years = new(phrases);

    public DatePhrase ToPhrase(CalendarDate date)
    {
        if (date.IsSeason) return Season(date);
        if (date.Last == CalendarDate.YearPart) return _years.ToPhrase(date);
        var months = Fitting(date, 4, MonthsPerYear);
        return date.Last == CalendarDate.MonthPart ? Month(date, months) : Day(date, months);
    }

    private DatePhrase Month(CalendarDate date, List<int> months)
    {
        if (months.Count == MonthsPerYear) return phrases.SomeMonth.Fill(_years.ToPhrase(date));
        var names = months.ConvertAll(month => phrases.Months[month - 1]);
        return months.Count <= MostNamedMonths
            ? phrases.MonthOfYear.Fill(Either(names), _years.AfterMonth(date))
            : phrases.SomeMonthBetween.Fill(names[0], phrases.MonthOfYear.Fill(names[^1], _years.AfterMonth(date)));
    }

    private DatePhrase Day(CalendarDate date, List<int> months)
    {
        var areOpen = (Month: months.Count == MonthsPerYear, Day: date.Digit(6) == CalendarDate.X && date.Digit(7) == CalendarDate.X);
        if (months.Count == 1) return DayOf(date, months[0], areOpen.Day);
        if (areOpen.Day) return phrases.SomeDay.Fill(areOpen.Month ? _years.ToPhrase(date) : Month(date, months));
        if (areOpen.Month && !date.HasUnspecifiedPart(CalendarDate.DayPart))
            return phrases.DayOfSomeMonth.Fill(date.Day, _years.ToPhrase(date));
        return phrases.SomeDayLike.Fill(Pattern(date));
    }

    private DatePhrase DayOf(CalendarDate date, int month, bool isOpen)
    {
        var whole = phrases.MonthOfYear.Fill(phrases.Months[month - 1], _years.AfterMonth(date));
        if (isOpen) return phrases.SomeDay.Fill(whole);
        var isTenDays = date.Digit(7) == CalendarDate.X && date.Digit(6) < phrases.PartsOfMonth.Count;
        if (isTenDays) return phrases.PartsOfMonth[date.Digit(6)].Fill(whole);
        var longest = CalendarBounds.MonthLength(date.HasUnspecifiedPart(CalendarDate.YearPart) ? 0 : date.Year, month);
        var days = DatePhrases.Join([.. Fitting(date, 6, longest).Select(Number)], phrases.Or);
        return phrases.DayOfMonth.Fill(days, phrases.Months[month - 1], _years.AfterMonth(date));
    }

    private DatePhrase Season(CalendarDate date)
    {
        var index = SubYearIndex(date.Season);
        var words = phrases.SubYears[index].Fill(index < 4 ? _years.AfterMonth(date) : _years.AfterPart(date));
        return date.Season switch
        {
            >= 25 and <= 28 => words.Map(form => $"{form} ({phrases.Northern})"),
            >= 29 and <= 32 => words.Map(form => $"{form} ({phrases.Southern})"),
            _ => words,
        };
    }

    // The three blocks of seasons use the same words. Quarters, thirds and halves follow them.
    private static int SubYearIndex(int code) => code <= 32 ? (code - 21) % 4 : code - 29;

    /// <summary>Returns "January or November", in every form.</summary>
    private DatePhrase Either(List<DatePhrase> names) => names.Count == 1 ? names[0] : new DatePhrase(Join(names, name => name.Alone))
    {
        Named = Join(names, name => name.Named),
        After = Join(names, name => name.After),
        Until = Join(names, name => name.Until),
        Between = Join(names, name => name.Between),
        Within = Join(names, name => name.Within),
    };

    private string Join(List<DatePhrase> names, Converter<DatePhrase, string> form) => DatePhrases.Join(names.ConvertAll(form), phrases.Or);

    private string Number(int day) => DatePhrases.Fill(day == 1 ? phrases.DayNumber.First : phrases.DayNumber.Other, day);

    private static List<int> Fitting(CalendarDate date, int start, int most)
    {
        var pattern = new DigitPattern(date, start, 2);
        var found = new List<int>();
        for (var number = pattern.Least(1); number <= most; number = pattern.Least(number.Value + 1)) found.Add(number.Value);
        return found;
    }

    private static string Pattern(CalendarDate date)
    {
        var text = new StringBuilder();
        CalendarText.Append(text, date.WithoutQualifiers());
        return text.ToString();
    }
}
