using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Reads the rows of a sheet one by one.</summary>
/// <param name="name">The name of the sheet.</param>
/// <param name="cells">Reads its cells.</param>
/// <param name="merged">Its merged cells.</param>
/// <param name="options">The options.</param>
internal sealed class SheetRows(string name, CellReader cells, MergedCells merged, ReadingOptions options)
{
    private readonly CellCounter _at = new(name);
    private readonly List<Problem> _problems = [];

    /// <summary>Returns the problems of the row returned last.</summary>
    public ValueList<Problem> TakeProblems()
    {
        ValueList<Problem> taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    /// <summary>Returns the rows, including empty ones.</summary>
    /// <exception cref="InvalidDataException">The sheet is broken or too long.</exception>
    /// <exception cref="LimitPassedException">Its cells show more text than allowed by sharing their texts.</exception>
    public IEnumerable<TableRow> Read(WorkbookPart part)
    {
        using var xml = PartXml.Open(part, options.MaxBytes);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName != "row") continue;
            _at.EnterRow(element);
            yield return Row(element, _at.Row);
        }
    }

    /// <summary>Puts a text into an empty cell of a row.</summary>
    public static void Put(List<string> row, int column, string text)
    {
        while (row.Count <= column)
        {
            row.Add("");
        }

        if (row[column].Length == 0) row[column] = text;
    }

    private TableRow Row(XmlReader xml, long number)
    {
        var row = new List<string>();
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" }) Add(row, xml);
            }
        }

        merged.Fill(number, row);
        if (options.Bounds is { } bounds && !bounds.TryRepeat(row.Sum(cell => (long)cell.Length)))
            throw LimitPassedException.OfExpansion(bounds, new TextPlace(number, 1, CellName.Of(name, 0, number)));
        return new TableRow(row, column => new TextPlace(number, column + 1, CellName.Of(name, column, number)));
    }

    private void Add(List<string> row, XmlReader xml)
    {
        var isCell = _at.EnterCell(xml);
        var (text, fault) = cells.Read(xml);
        if (fault is { } found) Report(found);
        if (!isCell || text.Length == 0) return;
        Put(row, _at.Column, text);
    }

    private void Report(CellFault fault) => _problems.Add(new Problem(
        Rules.ForeignUnread, CellName.Of(name, Math.Max(_at.Column, 0), _at.Row), $"The cell {fault.What}; it is read as empty.")
    {
        File = options.FileName, Line = _at.Row, Column = Math.Max(_at.Column, 0) + 1, Value = fault.Value,
    });
}
