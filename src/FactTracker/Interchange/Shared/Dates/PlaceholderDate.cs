namespace FactTracker.Interchange;

/// <summary>
/// Recognises the dates that programs export where they have none: the zero of Go, .NET, PHP, Unix and spreadsheets, and the last day
/// that a
/// database can hold. Such a date is kept as it is written and is never read as a date.
/// </summary>
internal static class PlaceholderDate
{
    private const int DayLength = 10;

    // 31 December 1969 is the zero of Unix in a zone west of Greenwich. It counts only at a full hour, as does 1 January 1970.
    private static readonly string[] OfEpoch = ["1970-01-01", "1969-12-31"];
    private static readonly string[] Days =
        ["0001-01-01", "1899-12-30", "1899-12-31", "1900-01-00", "9999-12-31", "0000-00-00", "0000-01-01"];
    private const string OfPhp = "-0001-11-30";

    /// <summary>Whether a text is such a date. A time of day may follow the day, except in the zero of Unix, where it must.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    public static bool Is(string text)
    {
        if (text.StartsWith(OfPhp, StringComparison.Ordinal)) return IsTime(text.AsSpan(OfPhp.Length), mustBe: false);
        if (text.Length < DayLength) return false;
        var day = text.AsSpan(0, DayLength);
        var time = text.AsSpan(DayLength);
        if (Has(Days, day)) return IsTime(time, mustBe: false);
        return Has(OfEpoch, day) && IsTime(time, mustBe: true) && IsFullHour(time);
    }

    private static bool Has(string[] days, ReadOnlySpan<char> day)
    {
        foreach (var known in days)
        {
            if (day.SequenceEqual(known)) return true;
        }

        return false;
    }

    private static bool IsTime(ReadOnlySpan<char> time, bool mustBe) =>
        time.IsEmpty ? !mustBe : time[0] is 'T' or 't' or ' ' && time.Length > 1 && char.IsAsciiDigit(time[1]);

    // The first of the two numbers after the hour is the minute; all others are minutes and seconds of zero, then the zone.
    private static bool IsFullHour(ReadOnlySpan<char> time)
    {
        var colon = time.IndexOf(':');
        if (colon < 0) return false;
        var rest = time[(colon + 1)..];
        var zone = rest.IndexOfAny("Zz+-");
        foreach (var digit in zone < 0 ? rest : rest[..zone])
        {
            if (char.IsAsciiDigit(digit) && digit != '0') return false;
        }

        return true;
    }
}
