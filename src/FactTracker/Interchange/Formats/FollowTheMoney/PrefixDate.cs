using System.Globalization;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>
/// Dates as FollowTheMoney writes them: any prefix of <c>2017-04-04T10:30:29</c> that ends between its parts, optionally with a zone.
/// <code>
/// date = year ["-" month ["-" day [("T" / " ") hour [":" minute [":" second ["." fraction] [zone]]]]]]
/// </code>
/// Month and day have one or two digits, where 0 means "unknown"; years are from 1000 to 2999.
/// </summary>
internal static class PrefixDate
{
    /// <summary>Returns the date in FollowTheMoney's canonical form, or null when it is not a date.</summary>
    public static string? Clean(string text)
    {
        var rest = text.AsSpan();
        if (!Take(ref rest, 4, 4, out var year) || year is < 1000 or > 2999) return null;
        var cleaned = year.ToString("D4", CultureInfo.InvariantCulture);
        if (!TryDay(ref rest, year, ref cleaned, out var isWhole)) return null;
        if (rest.IsEmpty) return cleaned;
        var time = TimeOf(rest);
        return time is null ? null : isWhole ? cleaned + time : cleaned;
    }

    /// <summary>Reads a date in FollowTheMoney's form or in another unambiguous notation; returns null for any other text.</summary>
    /// <remarks>EDTF has times only to the second, so an hour or a minute alone is dropped.</remarks>
    public static Edtf? Read(string text) =>
        !PlaceholderDate.Is(text) && Clean(text) is { } cleaned && ToEdtf(cleaned) is { } date ? date : ForeignDate.Read(text);

    private static Edtf? ToEdtf(string cleaned) =>
        Edtf.TryParse(cleaned, out var date) ? date : cleaned.Length > 10 && Edtf.TryParse(cleaned[..10], out var day) ? day : null;

    // A month or day of 0 ends the date; the rest must still be valid.
    private static bool TryDay(ref ReadOnlySpan<char> rest, int year, ref string cleaned, out bool isWhole)
    {
        isWhole = false;
        if (rest.IsEmpty) return true;
        if (!Skip(ref rest, '-') || !Take(ref rest, 1, 2, out var month) || month > 12) return false;
        if (month > 0) cleaned += month.ToString("'-'00", CultureInfo.InvariantCulture);
        if (rest.IsEmpty) return true;
        if (!Skip(ref rest, '-') || !Take(ref rest, 1, 2, out var day)) return false;
        if (day > (month == 0 ? 31 : DateTime.DaysInMonth(year, month))) return false;
        isWhole = month > 0 && day > 0;
        if (isWhole) cleaned += day.ToString("'-'00", CultureInfo.InvariantCulture);
        return true;
    }

    private static string? TimeOf(ReadOnlySpan<char> rest)
    {
        if (!Skip(ref rest, 'T') && !Skip(ref rest, ' ')) return null;
        var time = "T";
        for (var part = 0; part < 3; part++)
        {
            if (part > 0 && !Skip(ref rest, ':')) return null;
            if (!Take(ref rest, 1, 2, out var number) || number > (part == 0 ? 23 : 59)) return null;
            time += (part == 0 ? "" : ":") + number.ToString("D2", CultureInfo.InvariantCulture);
            if (rest.IsEmpty) return time;
        }

        if (Skip(ref rest, '.') && !Take(ref rest, 1, 9, out _)) return null;
        return rest.IsEmpty ? time : ZoneOf(rest) is { } zone ? time + zone : null;
    }

    private static string? ZoneOf(ReadOnlySpan<char> rest)
    {
        if (rest is "Z") return "Z";
        var sign = rest[0];
        rest = rest[1..];
        if (sign is not ('+' or '-') || !Take(ref rest, 2, 2, out var hours) || hours > 23) return null;
        var minutes = 0;
        if (!rest.IsEmpty)
        {
            Skip(ref rest, ':');
            if (!Take(ref rest, 2, 2, out minutes) || minutes > 59 || !rest.IsEmpty) return null;
        }

        return hours == 0 && minutes == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:D2}:{minutes:D2}");
    }

    private static bool Take(ref ReadOnlySpan<char> rest, int least, int most, out int number)
    {
        number = 0;
        var length = 0;
        for (; length < most && length < rest.Length && char.IsAsciiDigit(rest[length]); length++)
        {
            number = (number * 10) + rest[length] - '0';
        }

        rest = rest[length..];
        return length >= least;
    }

    private static bool Skip(ref ReadOnlySpan<char> rest, char sign)
    {
        if (rest.IsEmpty || rest[0] != sign) return false;
        rest = rest[1..];
        return true;
    }
}
