using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Dates as schema.org has them: a year, month or day, with or without a time (ISO 8601); and as publishers write them.</summary>
internal static class SchemaDate
{
    private const int DigitsOfSeconds = 10, DigitsOfMilliseconds = 13; // Of any time from 2001 to 2286.

    /// <summary>The text of a date, or null for one that schema.org has no way to write.</summary>
    public static string? TextOf(Edtf date) =>
        date.Kind is EdtfKind.Date or EdtfKind.DateTime && date.Level == EdtfLevel.Level0 ? date.ToString() : null;

    /// <summary>Reads a date: in ISO 8601, in another notation that is sure, or as the seconds or milliseconds since 1970 in UTC.</summary>
    public static Edtf? Read(string text) => OfCount(text.Trim()) ?? ForeignDate.Read(text);

    private static Edtf? OfCount(string text)
    {
        if (text.Length is not (DigitsOfSeconds or DigitsOfMilliseconds) || text[0] == '0' || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        var time = text.Length == DigitsOfSeconds ? Instant.FromUnixTimeSeconds(count) : Instant.FromUnixTimeMilliseconds(count);
        return Edtf.TryParse(InstantPattern.General.Format(time), out var date) ? date : null;
    }
}
