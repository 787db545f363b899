using System.Globalization;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Determines from the styles of a workbook which numbers are dates, percentages and amounts of money.</summary>
internal static class CellStyles
{
    /// <summary>Returns the styles of cells, by number.</summary>
    public static IReadOnlyList<CellStyle> Read(WorkbookPart? part)
    {
        var styles = new List<CellStyle>();
        if (part is null) return styles;
        var formats = new Dictionary<string, CellStyle>(StringComparer.Ordinal);
        var isOfCells = false;
        using var xml = PartXml.Open(part, SheetLimits.SmallPart);
        foreach (var element in PartXml.Elements(xml))
        {
            switch (element.LocalName)
            {
                case "numFmt" when element.GetAttribute("numFmtId") is { } id:
                    formats[id] = CellStyle.OfCode(element.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs": isOfCells = true; break;
                case "cellStyles" or "dxfs" or "cellStyleXfs": isOfCells = false; break;
                case "xf" when isOfCells: styles.Add(StyleOf(element.GetAttribute("numFmtId") ?? "", formats)); break;
            }
        }

        return styles;
    }

    /// <summary>Returns which part of a date a format code shows: <c>mmm yyyy</c> is a month.</summary>
    public static DateStyle OfCode(string code)
    {
        var letters = Letters(code);
        if (letters.Contains("general", StringComparison.Ordinal) || letters.AsSpan().ContainsAny("0#?")) return DateStyle.None;
        var (hasYear, hasDay, hasTime) = (letters.Contains('y'), letters.Contains('d'), letters.AsSpan().ContainsAny("hs"));
        if (hasDay || (hasYear && hasTime)) return DateStyle.Day;
        if (hasYear) return letters.Contains('m') ? DateStyle.Month : letters.Contains('q') ? DateStyle.Quarter : DateStyle.Year;
        return hasTime ? DateStyle.Time : letters.Contains('m') ? DateStyle.Day : DateStyle.None;
    }

    /// <summary>Returns which part of a date a built-in format shows (ISO/IEC 29500-1, 18.8.30).</summary>
    public static DateStyle OfId(int id) => id switch
    {
        17 => DateStyle.Month,
        14 or 15 or 16 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => DateStyle.Day,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => DateStyle.Time,
        _ => DateStyle.None,
    };

    private static CellStyle StyleOf(string id, Dictionary<string, CellStyle> formats) =>
        formats.TryGetValue(id, out var given) ? given
            : int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? CellStyle.OfId(number) : default;

    // The first section without quoted text, escaped characters and brackets, except the brackets of elapsed times.
    private static string Letters(string code)
    {
        var letters = new System.Text.StringBuilder(code.Length);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '\\' or '_' or '*': i++; break;
                case '.' when letters.Length > 0 && letters[^1] is 's' or 'h': i = LastZero(code, i); break; // Fractions of a second.
                case '"': i = End(code, i, '"'); break;
                case '[' when code.AsSpan(i + 1) is ['h' or 'H' or 'm' or 'M' or 's' or 'S', ..]:
                    letters.Append('h');
                    i = End(code, i, ']');
                    break;
                case '[': i = End(code, i, ']'); break;
                default: letters.Append(char.ToLowerInvariant(code[i])); break;
            }
        }

        return letters.ToString();
    }

    private static int LastZero(string code, int point) =>
        code.AsSpan(point + 1).IndexOfAnyExcept('0') is >= 0 and var zeros ? point + zeros : code.Length;

    private static int End(string code, int start, char mark) => code.IndexOf(mark, start + 1) is >= 0 and var end ? end : code.Length;
}
