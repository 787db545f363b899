using System.Globalization;
using System.IO.Compression;
using System.Xml;
using FactTracker.Interchange;

namespace FactTracker.Xlsx;

/// <summary>Reads the rows of a sheet one after another.</summary>
/// <param name="name">The name of the sheet.</param>
/// <param name="strings">The texts that cells share.</param>
/// <param name="styles">What the styles of cells show.</param>
/// <param name="countsFrom1904">Whether days are counted from 1904.</param>
/// <param name="fileName">The name to give problems for the file, or null.</param>
internal sealed class SheetRows(string name, IReadOnlyList<string> strings, IReadOnlyList<CellStyle> styles, bool countsFrom1904, string? fileName)
{
    private readonly CellCounter _at = new(name);
    private readonly List<Problem> _problems = [];

    /// <summary>What there is to tell of the row given last.</summary>
    public ValueList<Problem> TakeProblems()
    {
        ValueList<Problem> taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    public IEnumerable<TableRow> Read(ZipArchiveEntry part, long most)
    {
        using var xml = PartXml.Open(part, most);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName != "row") continue;
            _at.EnterRow(element);
            yield return Row(element, _at.Row);
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
                var isCell = _at.EnterCell(xml);
                var text = Cell(xml);
                if (!isCell || text.Length == 0) continue;
                while (cells.Count <= _at.Column)
                {
                    cells.Add("");
                }

                cells[_at.Column] = text;
            }
        }

        return new TableRow(cells, column => new TextPlace(row, column + 1, CellName.Of(name, column, row)));
    }

    private string Cell(XmlReader xml)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < styles.Count ? styles[number] : default;
        if (xml.IsEmptyElement) return "";
        var (value, inline) = ("", "");
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "is") inline = SharedStrings.TextOf(xml);
            else if (xml.LocalName == "v") value = PartXml.TextOf(xml);
        }

        return type switch
        {
            "inlineStr" => inline,
            "s" => Shared(value),
            "b" => value == "1" ? "true" : value == "0" ? "false" : value,
            "str" => SheetText.Read(value),
            null or "n" => Number(value, style),
            "e" => Left(value, $"shows the error {value}"),
            _ => value, // A date in ISO 8601.
        };
    }

    private string Shared(string value)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count) return strings[index];
        return Left(value, "names a shared text that the workbook does not have");
    }

    private string Left(string value, string what)
    {
        _problems.Add(new Problem(Rules.ForeignUnread, CellName.Of(name, Math.Max(_at.Column, 0), _at.Row), $"The cell {what}; it is read as an empty one.")
        {
            File = fileName, Line = _at.Row, Column = _at.Column + 1, Value = value,
        });
        return "";
    }

    // Spreadsheets write seventeen digits of what is shorter; the shortest that gives the same double is what somebody typed.
    private string Number(string value, CellStyle style) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? DayNumber.ToText(number, style.Date, countsFrom1904) ?? style.Number.ToText(number) ?? number.ToString("R", CultureInfo.InvariantCulture)
            : value;
}
