using System.Globalization;

namespace FactTracker.Interchange.Shared.WikibaseModel;

/// <summary>Parses the time of a Wikibase value: sign, year of 4 to 16 digits, month, day, time of day in UTC, <c>Z</c>.</summary>
internal static class WikibaseText
{
    private const int FewestDigits = 4;
    private const int MostDigits = 16;
    private const string Rest = "-00-00T00:00:00Z";
    private const int LastSecond = 60; // A leap second is accepted and counts as the second before it.

    public static WikibaseTime? Read(string? time, WikibasePrecision precision)
    {
        if (time is null || !Enum.IsDefined(precision) || time.Length < 1 + FewestDigits + Rest.Length || time[0] is not ('+' or '-'))
            return null;
        var digits = time.AsSpan(1, time.Length - 1 - Rest.Length);
        var rest = time.AsSpan(time.Length - Rest.Length);
        if (digits.Length > MostDigits
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || !HasForm(rest)) return null;
        var (month, day) = (Number(rest, 1), Number(rest, 4));
        var (hour, minute, second) = (Number(rest, 7), Number(rest, 10), Number(rest, 13));
        var year = time[0] == '-' ? -size : size;
        if (month > 12 || day > (month == 0 ? 0 : 31) || hour > 23 || minute > 59 || second > LastSecond) return null;
        if ((precision >= WikibasePrecision.Month && month == 0) || (precision >= WikibasePrecision.Day && day == 0)) return null;
        return new WikibaseTime(year, month, day, (hour * 3600) + (minute * 60) + Math.Min(second, 59), precision);
    }

    private static bool HasForm(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < Rest.Length; i++)
        {
            if (Rest[i] == '0' ? !char.IsAsciiDigit(rest[i]) : rest[i] != Rest[i]) return false;
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';
}
