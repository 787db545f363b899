using System.Buffers;

namespace FactTracker.Reading;

/// <summary>Scans numbers of languages with a decimal comma, <c>1.234,5</c>, by swapping commas and points.</summary>
internal static class DecimalCommas
{
    private const int LongestNumber = 64; // Characters; a longer one is outside the range of a decimal and is scanned unchanged.
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,'’ \u00A0\u2009\u202FeE+-%");

    /// <inheritdoc cref="NumberScanner.Scan"/>
    public static ScannedNumber Scan(ReadOnlySpan<char> text, int start, bool mayGroupBySpaces)
    {
        Span<char> number = stackalloc char[LongestNumber];
        var rest = text[start..];
        var end = rest[..Math.Min(rest.Length, LongestNumber)].IndexOfAnyExcept(OfNumbers);
        if (end < 0) end = Math.Min(rest.Length, LongestNumber);
        if (end == LongestNumber) return NumberScanner.Scan(text, start, mayGroupBySpaces);
        for (var place = 0; place < end; place++)
        {
            number[place] = rest[place] switch { '.' => ',', ',' => '.', var other => other };
        }

        return NumberScanner.Scan(number[..end], 0, mayGroupBySpaces);
    }
}
