using System.Globalization;
using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses holidays by name. Their rules are data: a day of a month (<c>12-25</c>), the n-th weekday of a month with days to add
/// (<c>11:4:4:1</c>, 5 for the last), or days from Easter Sunday (<c>E-2</c>).
/// </summary>
internal static class HolidayGrammar
{
    private const int LastOfMonth = 5;

    /// <summary>The holiday that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        var next = passage.Find(PhraseKind.Next, at);
        if (passage.Find(PhraseKind.Holiday, next?.End ?? at) is not { } holiday) return null;
        var place = passage[holiday.End].Symbol == ',' || passage[holiday.End].Entry.Can(WordUse.Of) ? holiday.End + 1 : holiday.End;
        if (YearGrammar.Read(passage, place, isBesideDate: true) is { Year: > 0 and <= CalendarRange.FarthestYear and var year } known)
            return new DatePiece(known.End) { First = Text(holiday.Phrase.Text, year) };
        if (RelativeGrammar.Read(context, place) is { First: { Length: 4 } relative } piece) return new DatePiece(
            piece.End)
        { First = Text(holiday.Phrase.Text, int.Parse(relative, CultureInfo.InvariantCulture)), IsRelative = true };
        if (next is null || context.Anchor is not { } anchor)
            return context.Yearly(holiday.End, inYear => Text(holiday.Phrase.Text, inYear));
        var here = Text(holiday.Phrase.Text, anchor.Day.Year);
        var isAhead = EdtfText.Days(here) is { } days && days.First > anchor.Day;
        return new DatePiece(holiday.End) { First = isAhead ? here : Text(holiday.Phrase.Text, anchor.Day.Year + 1), IsRelative = true };
    }

    private static string Text(string rule, int year)
    {
        if (rule[0] == 'E') return EdtfText.Of(
            Easter(year).PlusDays(int.Parse(rule.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));
        if (!rule.Contains(':', StringComparison.Ordinal)) return $"{EdtfText.Of(year)}-{rule}";
        var parts = rule.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return EdtfText.Of(Weekday(year, parts[0], parts[1], parts[2]).PlusDays(parts.Length > 3 ? parts[3] : 0));
    }

    private static LocalDate Weekday(int year, int month, int weekday, int which)
    {
        var first = DateContext.WeekdayUpTo(new LocalDate(year, month, 7), weekday);
        return which == LastOfMonth
            ? DateContext.WeekdayUpTo(new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1), weekday)
            : first.PlusWeeks(which - 1);
    }

    // The anonymous Gregorian algorithm, as given by Meeus. It holds for years above zero; the dates repeat with each cycle.
    private static LocalDate Easter(int year)
    {
        const int Cycle = 5_700_000;
        var inCycle = year + Cycle;
        var (a, b, c) = (inCycle % 19, inCycle / 100, inCycle % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
