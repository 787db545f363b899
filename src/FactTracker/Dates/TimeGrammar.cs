using System.Text;

namespace FactTracker.Dates;

/// <summary>
/// The grammar rules of times of day, which follow a whole day.
/// <code>
/// time = "T" hh ":" mm ":" ss [zone]     ; 24:00:00 is the end of the day, as in ISO 8601-1 with Amendment 1 of 2022
/// zone = "Z" / ("+" / "-") hh [":" mm]   ; hh to 23, mm to 59; -00 and -00:00 are invalid
/// </code>
/// </summary>
internal static class TimeGrammar
{
    public static bool Time(ref EdtfCursor cursor, Edtf day, out Edtf result)
    {
        result = default;
        if (day.Node is not null || day.Calendar.Last != CalendarDate.DayPart || day.HasUnspecified || day.IsUncertain || day.IsApproximate)
            return cursor.Expect("the end of the text; only a complete day without a qualifier can have a time");
        cursor.Take((byte)'T');
        var at = cursor.Place;
        if (!Number(ref cursor, 24, "an hour from 00 to 24", out var hour) || !Colon(ref cursor)) return false;
        if (!Number(ref cursor, 59, "a minute from 00 to 59", out var minute) || !Colon(ref cursor)) return false;
        if (!Number(ref cursor, 59, "a second from 00 to 59", out var second)) return false;
        if (hour == 24 && (minute > 0 || second > 0))
            return cursor.Fail(EdtfErrorCode.NoSuchTime, at, "expected an hour from 00 to 23; 24 is valid only in 24:00:00.");
        var zoneAt = cursor.Place;
        if (!Zone(ref cursor)) return false;
        // GetString returns string.Empty for no bytes.
        var zone = cursor.From(zoneAt) is [(byte)'Z'] ? "Z" : Encoding.ASCII.GetString(cursor.From(zoneAt));
        result = new Edtf(new TimedDate(day.Calendar, hour, minute, second, zone), day.Level);
        return true;
    }

    private static bool Zone(ref EdtfCursor cursor)
    {
        if (cursor.Take((byte)'Z')) return true;
        var at = cursor.Place;
        var isNegative = cursor.Take((byte)'-');
        if (!isNegative && !cursor.Take((byte)'+')) return true;
        var minutes = 0;
        if (!Number(ref cursor, 23, "an hour of the offset from 00 to 23", out var hours)) return false;
        if (cursor.Take((byte)':') && !Number(ref cursor, 59, "a minute of the offset from 00 to 59", out minutes)) return false;
        return !(isNegative && hours == 0 && minutes == 0)
            || cursor.Fail(EdtfErrorCode.NoSuchTime, at, "expected Z or +00:00; there is no offset of minus zero.");
    }

    private static bool Colon(ref EdtfCursor cursor) =>
        cursor.Take((byte)':') || cursor.Expect("a colon; a time has hours, minutes and seconds");

    private static bool Number(ref EdtfCursor cursor, int most, string expected, out int number)
    {
        var at = cursor.Place;
        number = cursor.TakeDigit();
        var second = number < 0 ? -1 : cursor.TakeDigit();
        if (second < 0) return cursor.Expect(expected);
        number = (number * 10) + second;
        return number <= most || cursor.Fail(EdtfErrorCode.NoSuchTime, at, $"expected {expected}.");
    }
}
