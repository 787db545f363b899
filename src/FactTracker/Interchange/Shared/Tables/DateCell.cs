using System.Globalization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Dates in cells: EDTF, or as people write them, with the words kept.</summary>
internal static class DateCell
{
    private const string Unknown = "unknown";
    private const int YearLength = 4, CenturyLength = 2;

    public static string Shown(System.Text.Json.JsonElement value) =>
        value.ValueKind == System.Text.Json.JsonValueKind.Object && value.TryGetProperty(Unknown, out _) ? Unknown : CellJson.Shown(value);

    /// <summary>The date in our own form, or null when the cell is blank or has none that is sure; the latter is told, and kept.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="cell">Which of them.</param>
    /// <param name="isLong">Whether the date stands where a text could, so that only the long form tells it from one.</param>
    public static string? Read(MemberCells cells, int cell, bool isLong = false)
    {
        if (cells.TakeTrimmed(cell) is not { } text) return null;
        if (text == Unknown) return CellJson.Object((Unknown, "true"));
        if (TryRead(text, out var date, out var isRepaired))
        {
            if (isRepaired) cells.Repaired(cell, $"The date \"{text}\" is read as {date}.");
            else if (IsLikeTwoYears(date)) cells.Repaired(cell, $"\"{text}\" is read as EDTF has it, a part of one year; write two years as {date.ToString()[..YearLength]}/{date.ToString()[..CenturyLength]}{date.ToString()[^CenturyLength..]}.");
            var edtf = CellJson.Text(date.ToString());
            return isRepaired || isLong ? CellJson.Object(("date", edtf), ("words", isRepaired ? CellJson.Text(text) : null)) : edtf;
        }

        cells.Refuse(cell, $"\"{text}\" is no date that is sure; write it as EDTF, such as 2024-03-05, 2024-03 or 2024~.");
        return null;
    }

    // 2020-21 is the spring of 2020, and what people write for the year from 2020 to 2021.
    private static bool IsLikeTwoYears(Edtf date) =>
        date is { Kind: EdtfKind.Season } && date.ToString() is { Length: YearLength + 1 + CenturyLength } text
        && int.TryParse(text.AsSpan(CenturyLength, YearLength - CenturyLength), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && text.EndsWith($"-{year + 1}", StringComparison.Ordinal);

    /// <summary>Reads a date, and tells whether it is not in EDTF.</summary>
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
