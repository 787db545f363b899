using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Reads and writes dates as schema.org defines them (ISO 8601): a year, month or day, with or without a time. Reads other notations too.
/// </summary>
internal static class SchemaDate
{
    private const int DigitsOfSeconds = 10, DigitsOfMilliseconds = 13; // For times from 2001 to 2286.

    /// <summary>Returns the text of a date, or null when schema.org cannot express it.</summary>
    public static string? TextOf(Edtf date) =>
        date.Kind is EdtfKind.Date or EdtfKind.DateTime && date.Level == EdtfLevel.Level0 ? date.ToString() : null;

    /// <summary>Reads a date: in ISO 8601, in another unambiguous notation, or as seconds or milliseconds since 1970 in UTC.</summary>
    public static Edtf? Read(string text) => OfCount(text.Trim()) ?? ForeignDate.Read(text);

    private static Edtf? OfCount(string text)
    {
        if (text.Length is not (DigitsOfSeconds or DigitsOfMilliseconds)
            || text[0] == '0'
            || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        var time = text.Length == DigitsOfSeconds ? Instant.FromUnixTimeSeconds(count) : Instant.FromUnixTimeMilliseconds(count);
        return Edtf.TryParse(InstantPattern.General.Format(time), out var date) ? date : null;
    }
}
