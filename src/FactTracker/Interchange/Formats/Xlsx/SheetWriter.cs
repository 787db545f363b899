using System.Globalization;
using System.Text;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Writes a table as a sheet, row by row: a frozen header row with a filter, numbers as numbers, and everything else as text that is never
/// run.
/// </summary>
internal sealed class SheetWriter(ClaimTable table, int mostRows)
{
    private const int FlushEvery = 256;
    private readonly List<Problem> _losses = [];

    public async Task<IReadOnlyList<Problem>> WriteAsync(Stream stream, bool isFirst, CancellationToken cancellationToken)
    {
        var xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Async = true,
            Encoding = new UTF8Encoding(false),
            NewLineHandling = NewLineHandling.None,
            CheckCharacters = false
        });
        await using (xml.ConfigureAwait(false))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("worksheet", WorkbookParts.Main);
            WriteView(xml, isFirst);
            xml.WriteStartElement("sheetData");
            WriteRow(xml, 1, [.. table.Columns.Select(column => column.Name)], isHead: true);
            var row = 1;
            foreach (var record in table.Rows())
            {
                cancellationToken.ThrowIfCancellationRequested();
                IReadOnlyList<Problem> skipped = row == mostRows ? [LossOf(record)] : table.LossesOf(record);
                if (skipped.Count > 0)
                {
                    _losses.AddRange(skipped);
                    continue;
                }

                _losses.AddRange(record.Losses);
                WriteRow(xml, ++row, record.Cells, isHead: false);
                if (row % FlushEvery == 0) await xml.FlushAsync().ConfigureAwait(false);
            }

            xml.WriteEndElement();
            WriteFilter(xml, row);
            xml.WriteEndElement();
        }

        return _losses;
    }

    private Problem LossOf(ClaimTableRow record) => new(
        Rules.NotCarried, record.Path,
        string.Create(CultureInfo.InvariantCulture, $"Not carried: the record as a whole; a sheet has no more than {mostRows} rows."));

    private static void WriteView(XmlWriter xml, bool isFirst)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst) xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteFilter(XmlWriter xml, int rows)
    {
        if (table.Columns.Count == 0) return;
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", $"A1:{CellName.Of(table.Columns.Count - 1, rows)}");
        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, int row, IReadOnlyList<string> cells, bool isHead)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length > 0) WriteCell(
                xml, CellName.Of(column, row), cells[column], isHead, !isHead && table.Columns[column].IsNumber && IsNumber(cells[column]));
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string name, string text, bool isHead, bool isNumber)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", name);
        if (isNumber)
        {
            xml.WriteElementString("v", text);
        }
        else
        {
            xml.WriteAttributeString("s", isHead ? WorkbookParts.HeadStyle : WorkbookParts.TextStyle);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SheetText.Write(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Only a number that a spreadsheet, which stores doubles, gives back with the same digits.
    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number.ToString("R", CultureInfo.InvariantCulture) == text;
}
