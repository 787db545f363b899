using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange;

/// <summary>Reads times that are counted from 1970 in UTC, as programs export them: ten digits of seconds, thirteen of
/// milliseconds.</summary>
internal static class UnixTime
{
    private const int DigitsOfSeconds = 10, DigitsOfMilliseconds = 13; // For times from 2001 to 2286.

    /// <summary>Returns the time, or null when the text is not such a number. A fraction of zero, as data frames write it, is
    /// ignored.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    public static Edtf? Read(string text)
    {
        var digits = text.EndsWith(".0", StringComparison.Ordinal) ? text.AsSpan(..^2) : text;
        if (digits.Length is not (DigitsOfSeconds or DigitsOfMilliseconds)
            || digits[0] == '0'
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        var time = digits.Length == DigitsOfSeconds ? Instant.FromUnixTimeSeconds(count) : Instant.FromUnixTimeMilliseconds(count);
        return Edtf.TryParse(InstantPattern.General.Format(time), out var date) ? date : null;
    }
}
