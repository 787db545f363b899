using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using FactTracker.Interchange;

namespace FactTracker.Xlsx;

/// <summary>Reads the rows of a sheet one after another.</summary>
/// <param name="name">The name of the sheet.</param>
/// <param name="strings">The texts that cells share.</param>
/// <param name="styles">What the styles of cells show.</param>
/// <param name="countsFrom1904">Whether days are counted from 1904.</param>
internal sealed class SheetRows(string name, IReadOnlyList<string> strings, IReadOnlyList<DateStyle> styles, bool countsFrom1904)
{
    private long _row;

    public IEnumerable<TableRow> Read(ZipArchiveEntry part, long most)
    {
        using var xml = PartXml.Open(part, most);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName != "row") continue;
            _row = long.TryParse(element.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > _row ? given : _row + 1;
            if (_row > SheetLimits.Rows) throw new InvalidDataException($"The sheet {name} has more than the {SheetLimits.Rows} rows that a sheet can have.");
            yield return Row(element, _row);
        }
    }

    private TableRow Row(XmlReader xml, long row)
    {
        var cells = new List<string>();
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
                var column = xml.GetAttribute("r") is { } at ? CellName.ColumnOf(at) : cells.Count;
                var text = Cell(xml);
                if (column < 0 || column >= SheetLimits.Columns || text.Length == 0) continue;
                while (cells.Count <= column)
                {
                    cells.Add("");
                }

                cells[column] = text;
            }
        }

        return new TableRow(cells, column => new TextPlace(row, column + 1, CellName.Of(name, column, row)));
    }

    private string Cell(XmlReader xml)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < styles.Count ? styles[number] : DateStyle.None;
        if (xml.IsEmptyElement) return "";
        var (value, inline) = ("", "");
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "is") inline = SharedStrings.TextOf(xml);
            else if (xml.LocalName == "v") value = ValueOf(xml);
        }

        return type switch
        {
            "inlineStr" => inline,
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : "",
            "b" => value == "1" ? "true" : value == "0" ? "false" : value,
            "str" => SheetText.Read(value),
            null or "n" => Number(value, style),
            _ => value, // A date in ISO 8601, or what went wrong with a formula.
        };
    }

    private static string ValueOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var text = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.HasValue) text.Append(xml.Value);
        }

        return text.ToString();
    }

    // Spreadsheets write seventeen digits of what is shorter; the shortest that gives the same double is what somebody typed.
    private string Number(string value, DateStyle style) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? DayNumber.ToText(number, style, countsFrom1904) ?? number.ToString("R", CultureInfo.InvariantCulture)
            : value;
}
