using System.Text;

namespace FactTracker.Dates;

/// <summary>
/// The grammar rules of single dates.
/// <code>
/// date       = long-year / part-year ["-" part-month ["-" part-day]]
/// long-year  = "Y" ["-"] digits ["E" digits] ["S" digits] [qualifier]
/// part-year  = [qualifier] ["-"] 4(digit / "X") ["S" digits] [qualifier]
/// part-month = [qualifier] 2(digit / "X") [qualifier]      ; 01 to 12, or 21 to 41 when no day follows
/// part-day   = [qualifier] 2(digit / "X") [qualifier]
/// qualifier  = "?" / "~" / "%"                             ; in front: this part; after it: this part and all to its left
/// </code>
/// </summary>
internal static class DateGrammar
{
    private const int MostSignificant = 2; // At most two digits: no year has a hundred significant digits.

    public static bool Date(ref EdtfCursor cursor, out Edtf result) =>
        cursor.Here == 'Y' ? LongYear(ref cursor, out result) : Calendar(ref cursor, out result);

    private static bool Calendar(ref EdtfCursor cursor, out Edtf result)
    {
        if (PlainDay.TryRead(cursor.Rest, out var date) && EdtfCursor.QualifierOf(cursor.Ahead(PlainDay.Length)) == EdtfQualifier.None)
        {
            cursor.Skip(PlainDay.Length);
            result = new Edtf(date);
            return true;
        }

        result = default;
        var start = cursor.Place;
        date = default;
        var shape = default(DateShape);
        if (!Part(ref cursor, CalendarDate.YearPart, ref date, ref shape)) return false;
        while (date.Last < CalendarDate.DayPart && date.Significant == 0 && cursor.Here == '-' && !date.IsSeason)
        {
            cursor.Take((byte)'-');
            var part = date.Last + 1;
            var at = cursor.Place;
            date = date.WithLast(part);
            if (!Part(ref cursor, part, ref date, ref shape) || !Exists(ref cursor, date, at)) return false;
        }

        if (date.IsSeason && cursor.Here == '-') return cursor.Expect("the end of the date; a season has no days");
        if (date.Last == CalendarDate.DayPart && CalendarBounds.Earliest(date) is null)
            return cursor.Fail(
                EdtfErrorCode.NoSuchDay, cursor.Place - 2 < start ? start : cursor.Place - 2, "expected a day that the month has.");
        result = new Edtf(date.WithLevel(shape.LevelOf(date)));
        return true;
    }

    private static bool Part(ref EdtfCursor cursor, int part, ref CalendarDate date, ref DateShape shape)
    {
        var own = cursor.TakeQualifier();
        if (part == CalendarDate.YearPart && cursor.Take((byte)'-')) date = date.WithSign();
        var (first, count) = part == CalendarDate.YearPart ? (0, 4) : (2 + (2 * part), 2);
        var at = cursor.Place;
        for (var i = first; i < first + count; i++)
        {
            var digit = cursor.Take((byte)'X') ? CalendarDate.X : cursor.TakeDigit();
            if (digit < 0) return cursor.Expect(
                part == CalendarDate.YearPart ? "a digit or X; a year has four digits" : "a digit or X; a month or a day has two digits");
            date = date.WithDigit(i, digit);
        }

        if (part == CalendarDate.YearPart && date.IsNegative && date.Content << 32 == 0)
            return cursor.Fail(EdtfErrorCode.NegativeZero, at - 1, "expected no minus; year zero has none.");
        if (part == CalendarDate.YearPart && cursor.Here == 'S' && !Significance(ref cursor, ref date)) return false;
        var group = cursor.TakeQualifier();
        date = date.WithQualifier(part, own);
        for (var left = 0; group != EdtfQualifier.None && left <= part; left++)
        {
            date = date.WithQualifier(left, group);
        }

        shape.Take(part, own, group);
        return true;
    }

    private static bool Significance(ref EdtfCursor cursor, ref CalendarDate date)
    {
        cursor.Take((byte)'S');
        if (date.HasUnspecified) return cursor.Fail(
            EdtfErrorCode.Unexpected, cursor.Place - 1, "expected no significant digits; a year with unspecified digits has none.");
        if (!Significance(ref cursor, out var digits)) return false;
        date = date.WithSignificant(digits);
        return true;
    }

    private static bool Significance(ref EdtfCursor cursor, out int digits)
    {
        digits = 0;
        var at = cursor.Place;
        for (var digit = cursor.TakeDigit(); digit >= 0; digit = cursor.TakeDigit())
        {
            if (cursor.Place - at > MostSignificant)
                return cursor.Fail(EdtfErrorCode.Unexpected, at, "expected a number of significant digits below 100.");
            digits = (digits * 10) + digit;
        }

        return digits > 0 || cursor.Expect("a number of significant digits, at least 1");
    }

    private static bool Exists(ref EdtfCursor cursor, CalendarDate date, int at)
    {
        if (date.Last == CalendarDate.DayPart)
        {
            var isDay = date.HasUnspecifiedPart(CalendarDate.DayPart)
                ? new DigitPattern(date, 6, 2).Least(1) is <= 31
                : date.Day is >= 1 and <= 31;
            return isDay || cursor.Fail(EdtfErrorCode.NoSuchDay, at, "expected a day from 01 to 31.");
        }

        if (date.IsSeason)
            return (date.Digit(5) != CalendarDate.X && SubYear.Exists(date.Season))
                || cursor.Fail(EdtfErrorCode.NoSuchMonth, at, "expected a month from 01 to 12 or a grouping from 21 to 41.");
        var isMonth = date.HasUnspecifiedPart(CalendarDate.MonthPart)
            ? new DigitPattern(date, 4, 2).Least(1) is <= 12
            : date.Month is >= 1 and <= 12;
        return isMonth || cursor.Fail(EdtfErrorCode.NoSuchMonth, at, "expected a month from 01 to 12 or a grouping from 21 to 41.");
    }

    private static bool LongYear(ref EdtfCursor cursor, out Edtf result)
    {
        result = default;
        cursor.Take((byte)'Y');
        var isNegative = cursor.Take((byte)'-');
        var at = cursor.Place;
        if (!Digits(ref cursor, "a digit of the year", out var digits)) return false;
        if (digits[0] == '0') return cursor.Fail(
            EdtfErrorCode.Unexpected, at, "expected a digit from 1 to 9; a year with the letter Y does not begin with zero.");
        string? exponent = null;
        if (cursor.Take((byte)'E') && !Digits(ref cursor, "a digit of the exponent", out exponent)) return false;
        if (exponent is null && digits.Length <= 4)
            return cursor.Fail(EdtfErrorCode.Unexpected, at, "expected more than four digits; write a year of four digits without the Y.");
        var significant = 0;
        if (cursor.Take((byte)'S') && !Significance(ref cursor, out significant)) return false;
        var qualifier = cursor.TakeQualifier();
        var level = exponent is null && significant == 0 ? EdtfLevel.Level1 : EdtfLevel.Level2;
        result = new Edtf(new LongYear(
            digits, isNegative, exponent?.TrimStart('0') is { Length: 0 } ? "0" : exponent?.TrimStart('0'), significant, qualifier), level);
        return true;
    }

    private static bool Digits(ref EdtfCursor cursor, string expected, out string digits)
    {
        var at = cursor.Place;
        while (cursor.TakeDigit() >= 0)
        {
        }

        digits = Encoding.ASCII.GetString(cursor.From(at));
        return digits.Length > 0 || cursor.Expect(expected);
    }
}
