namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reads dates in cells: EDTF, or dates as people write them, whose words are kept.</summary>
internal static class DateCell
{
    private const string Unknown = "unknown";

    public static string Shown(System.Text.Json.JsonElement value) =>
        value.ValueKind == System.Text.Json.JsonValueKind.Object && value.TryGetProperty(Unknown, out _) ? Unknown : CellJson.Shown(value);

    /// <summary>
    /// Returns the date as native JSON; null when the cell is blank or its text is not an unambiguous date. Such a text is reported and
    /// kept.
    /// </summary>
    /// <param name="cells">The cells.</param>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="isLong">Whether the date is a value, which could also be a text, so that it needs the long form.</param>
    public static string? Read(MemberCells cells, int cell, bool isLong = false)
    {
        if (cells.TakeTrimmed(cell) is not { } text) return null;
        if (text == Unknown) return CellJson.Object((Unknown, "true"));
        if ((isLong ? ValueOf(text, cells.Dates) : ValueOrPhrase(text, cells.Dates)) is not { } value)
        {
            cells.Refuse(cell, ForeignDate.FaultOf(text));
            return null;
        }

        var isEdtf = IsEdtf(text, value);
        if (!isEdtf) cells.Repaired(cell, $"The date \"{text}\" is read as {value.Date}{InCalendar(value)}.");
        var date = CellJson.Text(value.Date.ToString());
        return isEdtf && !isLong
            ? date
            : CellJson.Object(
                ("date", date), ("calendar", value.Calendar is { } calendar ? CellJson.Text(calendar) : null),
                ("words", isEdtf ? null : CellJson.Text(text)));
    }

    /// <summary>Parses a date; returns null when the text is no unambiguous date.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    /// <param name="order">The order of day and month in numbers, if it is known.</param>
    public static DateValue? ValueOf(string text, DayMonthOrder order) =>
        UnixTime.Read(text) is { } counted ? new DateValue(counted) : ForeignDate.Value(text, order);

    // The text of a value may have a date in it and say more; that of a date says when.
    private static DateValue? ValueOrPhrase(string text, DayMonthOrder order) =>
        UnixTime.Read(text) is { } counted ? new DateValue(counted) : ForeignDate.ValueOrPhrase(text, order);

    /// <summary>Whether a text is the date in EDTF.</summary>
    public static bool IsEdtf(string text, DateValue value) => Edtf.TryParse(text, out var exact) && exact == value.Date;

    private static string InCalendar(DateValue value) => value.Calendar is null ? "" : " in the Gregorian calendar";
}
