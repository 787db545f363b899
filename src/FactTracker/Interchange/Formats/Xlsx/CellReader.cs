using System.Globalization;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Reads the text that a cell shows, by its type and style.</summary>
/// <param name="strings">The shared texts.</param>
/// <param name="styles">The styles of cells.</param>
/// <param name="countsFrom1904">Whether days are counted from 1904.</param>
internal sealed class CellReader(IReadOnlyList<string> strings, IReadOnlyList<CellStyle> styles, bool countsFrom1904)
{
    /// <summary>Reads the cell at the reader's position: its text, or why it has none.</summary>
    public (string Text, CellFault? Fault) Read(XmlReader xml)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < styles.Count ? styles[number] : default;
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

        // An empty text is a valid result, and the address in a formula is read as a link.
        if (formula is not null && string.IsNullOrEmpty(value) && inline.Length == 0 && !(type == "str" && value is not null)
            && FormulaLink.Of(formula) is null)
            return ("", new CellFault(
                $"={formula}", "has a formula without a stored result (save the file in a spreadsheet program to compute it)"));
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
            : ("", new CellFault(value, "refers to a shared text that the workbook does not have"));

    // Spreadsheets store up to seventeen digits; the shortest decimal for the same double is what somebody typed.
    private string Number(string value, CellStyle style) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? DayNumber.ToText(number, style.Date, countsFrom1904)
                ?? style.Number.ToText(number) ?? number.ToString("R", CultureInfo.InvariantCulture)
            : value;
}
