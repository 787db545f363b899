using System.Globalization;
using FactTracker.Wording.Quantities;

namespace FactTracker.Wording;

/// <summary>Numbers as people write them; nothing is ever rounded.</summary>
internal static class NumberWording
{
    private const decimal FirstGrouped = 10_000; // Four digits read well without a separator, and may be a year.
    private const int MostDecimals = 3; // With more, the digits say it better than "1.2345 million".

    /// <summary>The number in digits, large round ones with a word: "500 million".</summary>
    public static string ToWords(decimal number, Wordbook book)
    {
        var phrases = book.Phrases.Quantities;
        if (ScaleOf(number, book) is not { } scale) return Digits(number, book);
        var scaled = number / scale.Factor;
        return $"{scaled.ToString("0.###", book.Culture)} {(phrases.IsOne(scaled) ? scale.One : scale.Many)}";
    }

    /// <summary>The word for a power of ten that the number is told with, or null when it is told in digits alone.</summary>
    public static ScaleName? ScaleOf(decimal number, Wordbook book)
    {
        for (var i = book.Phrases.Quantities.Scales.Count - 1; i >= 0; i--)
        {
            var scale = book.Phrases.Quantities.Scales[i];
            if (Math.Abs(number) < scale.Factor) continue;
            var scaled = number / scale.Factor;
            return decimal.Round(scaled, MostDecimals) == scaled ? scale : null;
        }

        return null;
    }

    /// <summary>A share from 0 to 1 as per cent.</summary>
    public static string Percent(decimal share, Wordbook book) => WithPercentSign((share * 100).ToString("0.############################", book.Culture), book.Culture);

    /// <summary>Digits with the sign for per cent where the culture has it.</summary>
    public static string WithPercentSign(string digits, CultureInfo culture)
    {
        var sign = culture.NumberFormat.PercentSymbol;
        return culture.NumberFormat.PercentPositivePattern switch
        {
            0 => $"{digits}\u00A0{sign}",
            1 => digits + sign,
            2 => sign + digits,
            _ => $"{sign}\u00A0{digits}",
        };
    }

    /// <summary>The number in digits alone. The zeros behind the point stay: 65.0 claims more than 65.</summary>
    public static string Digits(decimal number, Wordbook book)
    {
        var format = Math.Abs(number) >= FirstGrouped ? "N" : "F";
        return number.ToString(format + number.Scale.ToString(CultureInfo.InvariantCulture), book.Culture);
    }
}
