using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Writes the XML of a sheet: what is around its rows, and its rows cell by cell.</summary>
/// <param name="output">Where to write, in UTF-8.</param>
/// <param name="columns">The number of columns.</param>
internal sealed class SheetXml(IBufferWriter<byte> output, int columns)
{
    private const int LongestNumber = 40;
    private static readonly SearchValues<byte> Escaped = SearchValues.Create("&<>"u8);
    private static readonly byte[] BeforeTexts = BeforeText(WorkbookParts.TextStyle);
    private static readonly byte[] BeforeHeads = BeforeText(WorkbookParts.HeadStyle);
    private readonly byte[][] _letters =
        [.. Enumerable.Range(0, columns).Select(column => Encoding.ASCII.GetBytes("<c r=\"" + CellName.LettersOf(column)))];
    private readonly byte[] _row = new byte[LongestNumber];
    private int _rowLength;

    private static ReadOnlySpan<byte> EndOfNumber => "</v></c>"u8;

    private static ReadOnlySpan<byte> EndOfText => "</t></is></c>"u8;

    private static byte[] BeforeText(string style) =>
        Encoding.ASCII.GetBytes($"\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");

    /// <summary>Writes what comes before the rows: a view in which the header row stays in sight.</summary>
    public void Begin(bool isFirst)
    {
        Write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><worksheet xmlns=\"");
        Write(WorkbookParts.Main);
        Write("\"><sheetViews><sheetView ");
        if (isFirst) Write("tabSelected=\"1\" ");
        Write("workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\" />");
        Write("</sheetView></sheetViews><sheetData>");
    }

    /// <summary>Writes what comes after the rows: a filter over all of them.</summary>
    public void End(int rows)
    {
        Write("</sheetData>");
        if (columns > 0) Write($"<autoFilter ref=\"A1:{CellName.Of(columns - 1, rows)}\" />");
        Write("</worksheet>");
    }

    public void BeginRow(int row)
    {
        row.TryFormat(_row, out _rowLength, default, CultureInfo.InvariantCulture);
        output.Write("<row r=\""u8);
        output.Write(_row.AsSpan(0, _rowLength));
        output.Write("\">"u8);
    }

    public void EndRow() => output.Write("</row>"u8);

    /// <summary>Writes a cell with a number.</summary>
    public void WriteNumber(int column, ReadOnlySpan<byte> number)
    {
        BeginCell(column, "\"><v>"u8);
        WriteEscaped(number);
        output.Write(EndOfNumber);
    }

    /// <summary>Writes a cell with a text, which is never run.</summary>
    public void WriteText(int column, ReadOnlySpan<byte> text, bool isHead)
    {
        BeginCell(column, isHead ? BeforeHeads : BeforeTexts);
        WriteEscaped(SheetText.IsPlain(text) ? text : Encoding.UTF8.GetBytes(SheetText.Write(Encoding.UTF8.GetString(text))));
        output.Write(EndOfText);
    }

    // The cell and what is before its content.
    private void BeginCell(int column, ReadOnlySpan<byte> before)
    {
        var letters = _letters[column];
        var row = _row.AsSpan(0, _rowLength);
        var free = output.GetSpan(letters.Length + row.Length + before.Length);
        letters.CopyTo(free);
        row.CopyTo(free[letters.Length..]);
        before.CopyTo(free[(letters.Length + row.Length)..]);
        output.Advance(letters.Length + row.Length + before.Length);
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            output.Write(text[..at]);
            output.Write(text[at] switch { (byte)'&' => "&amp;"u8, (byte)'<' => "&lt;"u8, _ => "&gt;"u8 });
            text = text[(at + 1)..];
        }

        output.Write(text);
    }

    private void Write(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, output);
}
