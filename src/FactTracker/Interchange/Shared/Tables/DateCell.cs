using System.Globalization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reads dates in cells: EDTF, or dates as people write them, whose words are kept.</summary>
internal static class DateCell
{
    private const string Unknown = "unknown";
    private const int YearLength = 4, CenturyLength = 2;

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
        if (TryRead(text, out var date, out var isRepaired))
        {
            if (isRepaired) cells.Repaired(cell, $"The date \"{text}\" is read as {date}.");
            else if (IsLikeTwoYears(date))
                cells.Repaired(
                    cell, $"\"{text}\" is read as EDTF, a part of one year; write a range of two years as " +
                        $"{date.ToString()[..YearLength]}/{date.ToString()[..CenturyLength]}{date.ToString()[^CenturyLength..]}.");
            var edtf = CellJson.Text(date.ToString());
            return isRepaired || isLong ? CellJson.Object(("date", edtf), ("words", isRepaired ? CellJson.Text(text) : null)) : edtf;
        }

        cells.Refuse(cell, $"\"{text}\" is not an unambiguous date; write it in EDTF, such as 2024-03-05, 2024-03 or 2024~.");
        return null;
    }

    // 2020-21 is the spring of 2020 in EDTF, and the year from 2020 to 2021 to most people.
    private static bool IsLikeTwoYears(Edtf date) =>
        date is { Kind: EdtfKind.Season } && date.ToString() is { Length: YearLength + 1 + CenturyLength } text
        && int.TryParse(
            text.AsSpan(CenturyLength, YearLength - CenturyLength), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && text.EndsWith($"-{year + 1}", StringComparison.Ordinal);

    /// <summary>Parses a date, and sets whether its text is not EDTF.</summary>
    public static bool TryRead(string text, out Edtf date, out bool isRepaired)
    {
        isRepaired = false;
        if (Edtf.TryParse(text, out date)) return true;
        isRepaired = true;
        if (ForeignDate.Read(text) is not { } read) return false;
        date = read;
        return true;
    }
}
