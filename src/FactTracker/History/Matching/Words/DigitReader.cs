using System.Globalization;

namespace FactTracker.History;

/// <summary>
/// Reads numbers in digits with separators of thousands and decimals (1,200,000; 1.200.000; 3.5; 3,5), and dates in digits (2020-03-01,
/// 2020-03, 1.3.2020).
/// </summary>
internal static class DigitReader
{
    private const int MostDigits = 28; // Of a decimal.
    private const int GroupDigits = 3;
    private const int FewestYear = 1000, MostYear = 2999;

    public static ScannedDigits Read(ReadOnlySpan<char> text, int start)
    {
        var first = EndOfDigits(text, start);
        if (first - start == 4 && Iso(text, start, first) is { } iso) return iso;
        if (Dotted(text, start, first) is { } day) return day;
        var end = first;
        var isInList = start > 1 && char.IsDigit(text[start - 2]) && IsSeparated(text, start - 1); // 1,2,3
        while (!isInList && IsSeparated(text, end)) end = EndOfDigits(text, end + 1);
        if (end == first) return new(end, ValueOf(text[start..end], -1));
        var run = text[start..end];
        var decimalAt = DecimalOf(run);
        return decimalAt is { } at ? new(end, ValueOf(run, at)) : new(first, ValueOf(text[start..first], -1));
    }

    private static bool IsSeparated(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is (',' or '.' or '\u00A0' or '\u202F') && char.IsDigit(text[at + 1]);

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at])) at++;
        return at;
    }

    // The place of the decimal separator, -1 for none, or null when the separators make no sense: 1.2.3.
    private static int? DecimalOf(ReadOnlySpan<char> run)
    {
        int last = -1, count = 0, group = 0;
        var separator = '\0';
        var areGroups = true;
        for (var i = 0; i < run.Length; i++)
        {
            if (char.IsDigit(run[i]))
            {
                group++;
                continue;
            }

            // A separator before this one has to be of thousands, of one kind.
            if (count > 0) areGroups &= group == GroupDigits && (count == 1 || run[last] == separator);
            else areGroups &= group <= GroupDigits;
            if (count == 0) separator = run[i];
            last = i;
            count++;
            group = 0;
        }

        if (!areGroups && count > 1) return null;
        var endsInGroup = group == GroupDigits && areGroups;
        if (count == 1) return endsInGroup && separator != '.' ? -1 : last;
        if (run[last] != separator) return last;
        return endsInGroup ? -1 : null;
    }

    private static decimal? ValueOf(ReadOnlySpan<char> run, int decimalAt)
    {
        Span<char> plain = stackalloc char[MostDigits + 1];
        var length = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (!char.IsDigit(run[i]) && i != decimalAt) continue;
            if (length == plain.Length) return null;
            plain[length++] = i == decimalAt ? '.' : (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(run[i]));
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static ScannedDigits? Iso(ReadOnlySpan<char> text, int start, int end)
    {
        if (NumberAt(text, start, end) is not (>= FewestYear and <= MostYear and var year)) return null;
        if (PartAt(text, end, '-') is not { } month || month.Number is < 1 or > 12 || month.End - end != 3) return null;
        if (PartAt(text, month.End, '-') is { } day && day.Number is >= 1 and <= 31 && day.End - month.End == 3)
            return new(day.End, null, year, month.Number, day.Number);
        return month.End < text.Length && text[month.End] is '-' ? null : new(month.End, null, year, month.Number);
    }

    private static ScannedDigits? Dotted(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 2 || NumberAt(text, start, end) is not (>= 1 and <= 31 and var day)) return null;
        if (PartAt(text, end, '.') is not { } month || month.Number is < 1 or > 12) return null;
        return PartAt(text, month.End, '.') is { } year && year.Number is >= FewestYear and <= MostYear && year.End - month.End == 5
            ? new(year.End, null, year.Number, month.Number, day)
            : null;
    }

    private static (int Number, int End)? PartAt(ReadOnlySpan<char> text, int at, char separator)
    {
        if (at >= text.Length || text[at] != separator) return null;
        var end = EndOfDigits(text, at + 1);
        return end > at + 1 && end - at <= 5 ? (NumberAt(text, at + 1, end), end) : null;
    }

    private static int NumberAt(ReadOnlySpan<char> text, int start, int end)
    {
        var number = 0;
        foreach (var c in text[start..end])
        {
            number = number * 10 + CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        return number;
    }
}
