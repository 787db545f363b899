using System.Globalization;
using FactTracker.Wording.Quantities;

namespace FactTracker.Wording;

/// <summary>Formats numbers as people write them. Numbers are never rounded.</summary>
internal static class NumberWording
{
    private const decimal FirstGrouped = 10_000; // Four digits are readable without a separator, and may be a year.
    private const int MostDecimals = 3; // With more decimals, digits are clearer than "1.2345 million".

    /// <summary>Returns the number in digits, and large round numbers with a scale word: "500 million".</summary>
    public static string ToWords(decimal number, Wordbook book)
    {
        var phrases = book.Phrases.Quantities;
        if (ScaleOf(number, book) is not { } scale) return Digits(number, book);
        var scaled = number / scale.Factor;
        return $"{scaled.ToString("0.###", book.Culture)} {(phrases.IsOne(scaled) ? scale.One : scale.Many)}";
    }

    /// <summary>Returns the scale word used for the number, or null when the number is written in digits.</summary>
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

    /// <summary>Returns a share from 0 to 1 in per cent.</summary>
    public static string Percent(decimal share, Wordbook book) =>
        WithPercentSign((share * 100).ToString("0.############################", book.Culture), book.Culture);

    /// <summary>Adds the percent sign to the digits, in the position that the culture uses.</summary>
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

    /// <summary>
    /// Returns the number in digits alone. Trailing zeros after the decimal point are kept, because 65.0 is more precise than 65.
    /// </summary>
    public static string Digits(decimal number, Wordbook book)
    {
        var format = Math.Abs(number) >= FirstGrouped ? "N" : "F";
        return number.ToString(format + number.Scale.ToString(CultureInfo.InvariantCulture), book.Culture);
    }
}
