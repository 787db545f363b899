namespace FactTracker.Reading;

/// <summary>The groups of digits of what may be a telephone number.</summary>
/// <param name="Count">The number of groups.</param>
/// <param name="Digits">The number of digits.</param>
/// <param name="Length">The length in characters.</param>
internal readonly record struct DialledGroups(int Count, int Digits, int Length)
{
    private const int MostGroups = 8;
    private const int LongestGroup = 13;
    private const int MostDigits = 15; // ITU-T E.164.

    /// <summary>Whether the groups alone show that it is a telephone number.</summary>
    public bool IsTelephone { get; private init; }

    /// <summary>Reads the groups at the beginning of a text; none when what follows makes them something else.</summary>
    public static DialledGroups Read(ReadOnlySpan<char> text)
    {
        Span<int> groups = stackalloc int[MostGroups];
        var (count, digits, place, end) = (0, 0, 0, 0);
        var isPlus = text[0] == '+';
        if (isPlus) place++;
        var isBracketed = At(text, place) == '(';
        while (count < MostGroups && digits <= MostDigits)
        {
            var start = place + (At(text, place) == '(' ? 1 : 0);
            var length = DigitsAt(text, start);
            if (length is 0 or > LongestGroup) break;
            groups[count++] = length;
            digits += length;
            end = start + length;
            if (At(text, end) == ')' && start > place) end++;
            else if (start > place) return default;
            place = end;
            if (At(text, place) is ' ' or '\u00A0' or '-' or '–' or '.' or '/') place++;
            if (place == end && At(text, place - 1) != ')') break;
        }

        var behind = At(text, end);
        if (count == 0 || char.IsLetterOrDigit(behind) || behind == '%' || (behind is ',' or '.' && char.IsAsciiDigit(At(text, end + 1))))
            return default;
        return new DialledGroups(count, digits, end)
        {
            IsTelephone = digits <= MostDigits && Is(text, groups[..count], digits, isPlus, isBracketed),
        };
    }

    private static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<int> groups, int digits, bool isPlus, bool isBracketed)
    {
        if (isPlus) return digits >= 10 || (digits >= 8 && groups.Length > 1 && groups[1..].ContainsAnyExcept(3));
        if (isBracketed) return groups.Length > 1 && digits is >= 7 and <= 13 && groups[0] is >= 2 and <= 5 && groups[1] > 1;
        if (text[0] == '0' && char.IsAsciiDigit(At(text, 1)))
            return groups.Length > 1 ? digits >= 9 || (digits == 8 && groups[0] > 2 && groups[1] > 2) : digits is 10 or 11;
        if (groups is [3, 3, 4]) return true;
        // "555-1234": a range is never written like this.
        return groups is [3, 4] && text[3] == '-' && text[2] != '0';
    }

    private static char At(ReadOnlySpan<char> text, int place) => place >= 0 && place < text.Length ? text[place] : '\0';

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestGroup && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
