using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// Finds the end of a number in digits: <c>1,234.5</c>, <c>12,34,567</c> (Indian), <c>1.111,11</c> (continental), <c>40 000</c>,
/// <c>12.3e+14</c>. Separators that form no such groups separate numbers: <c>22,24,26</c> are three, and so are the parts of
/// <c>31.8.2025</c>.
/// </summary>
internal static class NumberScanner
{
    private const int MostDigits = 28; // A decimal holds this many digits exactly.
    private const int MostExponentDigits = 2;

    /// <summary>Scans the number that starts with the digit, or with the point before a digit, at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the number.</param>
    /// <param name="mayGroupBySpaces">Whether a space can separate groups of three digits.</param>
    public static ScannedNumber Scan(ReadOnlySpan<char> text, int start, bool mayGroupBySpaces)
    {
        var end = Digits(text, start);
        var (integerEnd, point) = Grouped(text, start, end, mayGroupBySpaces);
        end = point is { } at && IsDigit(text, at + 1) ? Digits(text, at + 1) : integerEnd;
        var mantissaEnd = end;
        var exponent = Exponent(text, ref end);
        var digits = text[start..mantissaEnd];
        return new ScannedNumber(
            end - start, Value(digits, point is { } place && place < mantissaEnd ? place - start : digits.Length, exponent));
    }

    /// <summary>The end of the integer part, and the position of a possible decimal point.</summary>
    private static (int End, int? Point) Grouped(ReadOnlySpan<char> text, int start, int end, bool mayGroupBySpaces)
    {
        if (end >= text.Length || !IsDigit(text, end + 1)) return (end, end == start ? start : null);
        var separator = text[end];
        if (separator == '.' && end == start) return (end, end);
        var (groupsEnd, groups) = Groups(text, end, separator);
        var leading = end - start;
        return separator switch
        {
            // A single point is a decimal point unless a comma with decimals follows. Several points are valid only as group separators.
            '.' => Pointed(text, end, leading, groupsEnd, groups),
            ',' or '\'' or '’' when groups > 0 && leading <= 3 => (groupsEnd, IsAt(text, groupsEnd, '.') ? groupsEnd : null),
            ',' when Indian(text, start, end) is { } indian => (indian, IsAt(text, indian, '.') ? indian : null),
            ',' when IsDecimalComma(text, end) => (end, end),
            ' ' or '\u00A0' or '\u2009' or '\u202F' when groups > 0 && leading <= 3 && mayGroupBySpaces => (groupsEnd, IsAt(
                text, groupsEnd, '.') || (IsAt(text, groupsEnd, ',') && Digits(text, groupsEnd + 1) == groupsEnd + 3) ? groupsEnd : null),
            _ => (end, null),
        };
    }

    // One point is a decimal point unless a comma with decimals follows; several are one only where they group.
    private static (int End, int? Point) Pointed(ReadOnlySpan<char> text, int end, int leading, int groupsEnd, int groups)
    {
        if (groups > 0 && leading <= 3)
        {
            if (IsAt(text, groupsEnd, ',') && Digits(text, groupsEnd + 1) - groupsEnd is > 1 and < 4) return (groupsEnd, groupsEnd);
            if (groups > 1) return (groupsEnd, null);
        }

        if (groups > 1) return (end, null);
        var behind = groups == 0 ? Digits(text, end + 1) : groupsEnd;
        return IsAt(text, behind, '.') && IsDigit(text, behind + 1) ? (end, null) : (end, end);
    }

    // Groups of exactly three digits, each behind the separator; none when the last is followed by another digit.
    private static (int End, int Count) Groups(ReadOnlySpan<char> text, int end, char separator)
    {
        var count = 0;
        while (IsAt(text, end, separator) && Digits(text, end + 1) == end + 4)
        {
            end += 4;
            count++;
        }

        var goesOn = IsAt(text, end, separator) && IsDigit(text, end + 1);
        return goesOn && separator is ',' or '\'' or '’' && count > 0 && goesOn ? (end, 0) : (end, count);
    }

    // One or two digits, followed by groups of two and a group of three.
    private static int? Indian(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 2) return null;
        while (IsAt(text, end, ',') && Digits(text, end + 1) == end + 3)
        {
            end += 3;
        }

        return IsAt(text, end, ',') && Digits(text, end + 1) == end + 4 && !(IsAt(text, end + 4, ',') && IsDigit(text, end + 5))
            ? end + 4
            : null;
    }

    private static bool IsDecimalComma(ReadOnlySpan<char> text, int end) =>
        (Digits(text, end + 1) == end + 3 || (Digits(text, end + 1) == end + 2 && IsAt(text, end + 2, '%')))
            && !(IsAt(text, end + 3, ',') && IsDigit(text, end + 4))
            && !(end >= 3 && text[end - 3] == ',');

    private static int Exponent(ReadOnlySpan<char> text, ref int end)
    {
        if (end >= text.Length || text[end] is not ('e' or 'E')) return 0;
        var at = end + 1;
        var isNegative = IsAt(text, at, '-');
        if (isNegative || IsAt(text, at, '+')) at++;
        var digitsEnd = Digits(text, at);
        if (digitsEnd == at || digitsEnd - at > MostExponentDigits || (digitsEnd < text.Length && char.IsLetter(text[digitsEnd]))) return 0;
        var exponent = int.Parse(text[at..digitsEnd], NumberStyles.None, CultureInfo.InvariantCulture);
        end = digitsEnd;
        return isNegative ? -exponent : exponent;
    }

    private static decimal? Value(ReadOnlySpan<char> number, int point, int exponent)
    {
        Span<char> plain = stackalloc char[MostDigits + 2];
        var length = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (length > MostDigits) return null;
            if (i == point) plain[length++] = '.';
            else if (char.IsAsciiDigit(number[i])) plain[length++] = number[i];
        }

        if (!decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        return Exact.Scale(value, exponent) is { } scaled && Exact.IsInRange(scaled) ? scaled : null;
    }

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int place) => place < text.Length && char.IsAsciiDigit(text[place]);

    private static bool IsAt(ReadOnlySpan<char> text, int place, char expected) => place < text.Length && text[place] == expected;
}
