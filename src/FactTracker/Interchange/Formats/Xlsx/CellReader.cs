using System.Globalization;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Reads what cells show, by their types and styles.</summary>
/// <param name="strings">The texts that cells share.</param>
/// <param name="styles">What the styles of cells show.</param>
/// <param name="countsFrom1904">Whether days are counted from 1904.</param>
internal sealed class CellReader(IReadOnlyList<string> strings, IReadOnlyList<CellStyle> styles, bool countsFrom1904)
{
    /// <summary>Reads the cell the reader stands on: what it shows, or why that is nothing.</summary>
    public (string Text, CellFault? Fault) Read(XmlReader xml)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < styles.Count ? styles[number] : default;
        if (xml.IsEmptyElement) return ("", null);
        var (value, inline, formula) = ((string?)null, "", (string?)null);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "is") inline = SharedStrings.TextOf(xml);
            else if (xml.LocalName == "v") value = PartXml.TextOf(xml);
            else if (xml.LocalName == "f") formula = PartXml.TextOf(xml);
        }

        // A text may come to nothing, and the address in a formula is read beside the cells.
        if (formula is not null && string.IsNullOrEmpty(value) && inline.Length == 0 && !(type == "str" && value is not null) && FormulaLink.Of(formula) is null)
            return ("", new CellFault($"={formula}", "has a formula that nobody has reckoned yet, which saving it in a spreadsheet does"));
        value ??= "";
        return type switch
        {
            "inlineStr" => (inline, null),
            "s" => Shared(value),
            "b" => (value == "1" ? "true" : value == "0" ? "false" : value, null),
            "str" => (SheetText.Read(value), null),
            null or "n" => (Number(value, style), null),
            "e" => ("", new CellFault(value, $"shows the error {value}")),
            "d" => (DayNumber.ToText(value, style.Date), null),
            _ => (value, null),
        };
    }

    private (string Text, CellFault? Fault) Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count
            ? (strings[index], null)
            : ("", new CellFault(value, "names a shared text that the workbook does not have"));

    // Spreadsheets write seventeen digits of what is shorter; the shortest that gives the same double is what somebody typed.
    private string Number(string value, CellStyle style) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? DayNumber.ToText(number, style.Date, countsFrom1904) ?? style.Number.ToText(number) ?? number.ToString("R", CultureInfo.InvariantCulture)
            : value;
}
