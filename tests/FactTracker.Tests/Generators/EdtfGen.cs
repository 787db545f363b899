using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Random valid EDTF, as text: every form of every level, and mixtures that no table would have.</summary>
internal static class EdtfGen
{
    private static readonly Gen<string> Qualifier =
        Gen.Frequency((6, Gen.Const("")), (1, Gen.Const("?")), (1, Gen.Const("~")), (1, Gen.Const("%")));

    private static readonly Gen<string> Sign = Gen.Frequency((5, Gen.Const("")), (1, Gen.Const("-")));

    private static readonly Gen<string> ExactYear = Gen.Int[0, 9999].Select(year => $"{year:0000}");

    private static readonly Gen<string> Year = Gen.Frequency((4, ExactYear), (2, Masked(ExactYear)));

    private static readonly Gen<string> Month = Gen.Frequency(
        (4, TwoDigits(1, 12)), (1, Gen.OneOf("XX", "X0", "X1", "X2", "0X", "1X")));

    private static readonly Gen<string> Day = Gen.Frequency(
        (4, TwoDigits(1, 31)), (2, Gen.OneOf("XX", "X0", "X1", "X9", "0X", "1X", "2X", "3X")));

    private static readonly Gen<string> Season = TwoDigits(21, 41);

    /// <summary>A year, month, season or day, qualified anywhere and with digits unspecified anywhere.</summary>
    public static readonly Gen<string> CalendarDate = Gen.OneOf(
            Gen.Select(Qualifier, Sign, Year, Qualifier, (q, s, y, r) => q + s + y + r),
            Gen.Select(Qualifier, Sign, Year, Qualifier, Gen.Select(Qualifier, Gen.OneOf(Month, Season), Qualifier), (q, s, y, r, m) =>
                $"{q}{s}{y}{r}-{m.Item1}{m.Item2}{m.Item3}"),
            Gen.Select(
                Qualifier, Sign, Year, Gen.Select(Qualifier, Qualifier, Month, Qualifier), Gen.Select(Qualifier, Day, Qualifier),
                (q, s, y, m, d) =>
                $"{q}{s}{y}{m.Item1}-{m.Item2}{m.Item3}{m.Item4}-{d.Item1}{d.Item2}{d.Item3}"))
        .Where(IsDate);

    /// <summary>A year with <c>Y</c>, <c>E</c> or <c>S</c>.</summary>
    public static readonly Gen<string> LongYear = Gen.OneOf(
            Gen.Select(Sign, Gen.Long[10_000, 999_999_999_999], Qualifier, (s, y, q) => $"Y{s}{y}{q}"),
            Gen.Select(Sign, Gen.Int[1, 9999], Gen.Int[4, 12], (s, y, e) => $"Y{s}{y}E{e}"),
            Gen.Select(Sign, Gen.Long[10_000, 999_999_999], Gen.Int[1, 9], (s, y, d) => $"Y{s}{y}S{d}"),
            Gen.Select(Sign, ExactYear, Gen.Int[1, 4], Qualifier, (s, y, d, q) => $"{s}{y}S{d}{q}"))
        .Where(IsDate);

    /// <summary>A day with a time.</summary>
    public static readonly Gen<string> DateTime = Gen.Select(
            Sign, ExactYear, TwoDigits(1, 12), TwoDigits(1, 28),
            Gen.Select(TwoDigits(0, 23), TwoDigits(0, 59), TwoDigits(0, 59), (h, m, s) => $"{h}:{m}:{s}"),
            Gen.OneOf(
                Gen.OneOf("", "Z", "+05", "-04"),
                Gen.Select(Gen.OneOf("+", "-"), TwoDigits(1, 23), TwoDigits(0, 59), (s, h, m) => $"{s}{h}:{m}")),
            (sign, year, month, day, time, zone) => $"{sign}{year}-{month}-{day}T{time}{zone}")
        .Where(IsDate);

    /// <summary>Two dates, or one and an open or unknown end.</summary>
    public static readonly Gen<string> Interval = IntervalOf(Gen.Frequency((5, CalendarDate), (1, LongYear)));

    /// <summary>One of several, or all of several.</summary>
    public static readonly Gen<string> Set = SetOf(Gen.Frequency((5, CalendarDate), (1, LongYear)));

    /// <summary>Anything.</summary>
    public static readonly Gen<string> Text = Gen.Frequency((5, CalendarDate), (1, LongYear), (1, DateTime), (3, Interval), (2, Set));

    /// <summary>Anything, read.</summary>
    public static readonly Gen<Edtf> Value = Text.Select(text => Edtf.Parse(text));

    /// <summary>An interval between dates of a given kind.</summary>
    public static Gen<string> IntervalOf(Gen<string> date)
    {
        var end = Gen.Frequency((8, date), (1, Gen.Const("..")), (1, Gen.Const("")));
        return Gen.Select(end, end, (start, finish) => $"{start}/{finish}").Where(IsDate);
    }

    /// <summary>A set of dates of a given kind.</summary>
    public static Gen<string> SetOf(Gen<string> date)
    {
        var member =
            Gen.Frequency((4, date), (1, Gen.Select(date, date, (first, last) => $"{first}..{last}").Where(text => IsDate($"[{text}]"))));
        return Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, member.Array[1, 4], (isOneOf, early, late, members) =>
        {
            var list = string.Join(',', members);
            if (early && !members[0].Contains("..", StringComparison.Ordinal)) list = $"..{list}";
            else if (late && !members[^1].Contains("..", StringComparison.Ordinal)) list = $"{list}..";
            return isOneOf ? $"[{list}]" : $"{{{list}}}";
        }).Where(IsDate);
    }

    private static Gen<string> TwoDigits(int least, int most) => Gen.Int[least, most].Select(number => $"{number:00}");

    private static Gen<string> Masked(Gen<string> digits) =>
        Gen.Select(
            digits, Gen.Int[1, 15], (text, mask) => string.Concat(text.Select((digit, place) => (mask >> place & 1) != 0 ? 'X' : digit)));

    // The days of a month and the order of an interval are the reader's to know; the rest of the grammar is here.
    private static bool IsDate(string text) => Edtf.TryParse(text, out _);
}
