namespace FactTracker.Interchange.ClaimReview;

/// <summary>Dates as schema.org has them: a year, month or day, with or without a time (ISO 8601).</summary>
internal static class SchemaDate
{
    /// <summary>The text of a date, or null for one that schema.org has no way to write.</summary>
    public static string? TextOf(Edtf date) =>
        date.Kind is EdtfKind.Date or EdtfKind.DateTime && date.Level == EdtfLevel.Level0 ? date.ToString() : null;
}
