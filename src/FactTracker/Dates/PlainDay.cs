using System.Numerics;

namespace FactTracker.Dates;

/// <summary>
/// Parses the form that nearly every date has, <c>2024-05-31</c>, from UTF-16 or UTF-8. It needs no cursor and allocates nothing.
/// </summary>
internal static class PlainDay
{
    public const int Length = 10;

    /// <summary>Parses a whole day of four, two and two digits at the beginning of a text.</summary>
    public static bool TryRead<TUnit>(ReadOnlySpan<TUnit> text, out CalendarDate date)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        date = default;
        if (text.Length < Length || At(text, 4) != '-' || At(text, 7) != '-') return false;
        var (a, b, c, d) = (DigitAt(text, 0), DigitAt(text, 1), DigitAt(text, 2), DigitAt(text, 3));
        var (e, f, g, h) = (DigitAt(text, 5), DigitAt(text, 6), DigitAt(text, 8), DigitAt(text, 9));
        if (a > 9 || b > 9 || c > 9 || d > 9 || e > 9 || f > 9 || g > 9 || h > 9) return false;
        var (month, day) = ((int)((e * 10) + f), (int)((g * 10) + h));
        if (month is < 1 or > 12 || day < 1) return false;
        if (day > 28 && day > CalendarBounds.MonthLength((a * 1000) + (b * 100) + (c * 10) + d, month)) return false;
        date =
            new CalendarDate((ulong)(a << 28 | b << 24 | c << 20 | d << 16 | e << 12 | f << 8 | g << 4 | h)).WithLast(CalendarDate.DayPart);
        return true;
    }

    // A character below '0' wraps around to a value far above 9, so a single comparison recognizes a digit.
    private static uint DigitAt<TUnit>(ReadOnlySpan<TUnit> text, int place)
        where TUnit : unmanaged, IBinaryInteger<TUnit> => unchecked(At(text, place) - '0');

    private static uint At<TUnit>(ReadOnlySpan<TUnit> text, int place)
        where TUnit : unmanaged, IBinaryInteger<TUnit> => uint.CreateTruncating(text[place]);
}
