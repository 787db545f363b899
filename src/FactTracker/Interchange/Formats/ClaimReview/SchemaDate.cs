namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Reads and writes dates as schema.org defines them (ISO 8601): a year, month or day, with or without a time. Reads other notations too.
/// </summary>
internal static class SchemaDate
{
    /// <summary>Returns the text of a date, or null when schema.org cannot express it.</summary>
    public static string? TextOf(Edtf date) =>
        date.Kind is EdtfKind.Date or EdtfKind.DateTime && date.Level == EdtfLevel.Level0 ? date.ToString() : null;

    /// <summary>Reads a date: in ISO 8601, in another unambiguous notation, or as seconds or milliseconds since 1970 in UTC.</summary>
    public static Edtf? Read(string text) => UnixTime.Read(text.Trim()) ?? ForeignDate.Read(text);
}
