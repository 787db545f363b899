using NodaTime;

namespace FactTracker.Json;

/// <summary>
/// Parses a date and time as defined by RFC 3339, section 5.6: <c>2025-09-20T09:00:00.5+02:00</c>. In UTC it must be in the years 1 to
/// 9999, so that it can be written again.
/// </summary>
internal static class InstantText
{
    private const int DateTimeLength = 19;
    private const int NanosecondDigits = 9;
    private const int GreatestOffset = 18 * 3600; // Of any zone there ever was, and of NodaTime; a greater one is a slip.
    private const long SecondsPerDay = 86_400;
    private static readonly DateOnly UnixEpoch = new(1970, 1, 1);
    private static readonly long First = SecondsOf(DateOnly.MinValue);
    private static readonly long Last = SecondsOf(DateOnly.MaxValue) + SecondsPerDay - 1;

    public static bool TryRead(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
        if (text.Length <= DateTimeLength || !Day(text, out var day) || !TimeOfDay(text[10..], out var time)) return false;
        var rest = text[DateTimeLength..];
        if (!Fraction(ref rest, out var nanosecond) || !Offset(rest, out var offset)) return false;
        var seconds = SecondsOf(day) + time - offset;
        if (seconds < First || seconds > Last) return false;
        instant = Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanosecond);
        return true;
    }

    private static bool Day(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text[4] != '-' || text[7] != '-') return false;
        if (!Number(text[..4], out var year) || !Number(text[5..7], out var month) || !Number(text[8..10], out var day)) return false;
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TimeOfDay(ReadOnlySpan<byte> text, out int seconds)
    {
        seconds = 0;
        if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[3] != ':' || text[6] != ':') return false;
        if (!Number(text[1..3], out var hour) || !Number(text[4..6], out var minute) || !Number(text[7..9], out var second)) return false;
        seconds = (hour * 3600) + (minute * 60) + second;
        return hour <= 23 && minute <= 59 && second <= 59;
    }

    private static long SecondsOf(DateOnly day) => (day.DayNumber - UnixEpoch.DayNumber) * SecondsPerDay;

    private static bool Fraction(ref ReadOnlySpan<byte> rest, out long nanosecond)
    {
        nanosecond = 0;
        if (rest is not [(byte)'.', ..]) return true;
        var end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (end <= 0) return false;
        var digits = rest.Slice(1, end);
        rest = rest[(end + 1)..];
        if (digits.Length > NanosecondDigits && digits[NanosecondDigits..].ContainsAnyExcept((byte)'0')) return false;
        for (var i = 0; i < NanosecondDigits; i++)
        {
            nanosecond = (nanosecond * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        }

        return true;
    }

    // The number of seconds by which the zone is ahead of UTC.
    private static bool Offset(ReadOnlySpan<byte> text, out int seconds)
    {
        seconds = 0;
        if (text is [(byte)'Z' or (byte)'z']) return true;
        if (text is not [(byte)'+' or (byte)'-', _, _, (byte)':', _, _]) return false;
        if (!Number(text[1..3], out var hours) || !Number(text[4..6], out var minutes) || minutes > 59) return false;
        seconds = (text[0] == '-' ? -60 : 60) * ((hours * 60) + minutes);
        return Math.Abs(seconds) <= GreatestOffset;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit)) return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
