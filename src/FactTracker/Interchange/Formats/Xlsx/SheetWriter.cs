using System.Buffers;
using System.Globalization;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Writes a table as a sheet, row by row: a frozen header row with a filter, numbers as numbers, and everything else as text that is never
/// run.
/// </summary>
internal sealed class SheetWriter(ClaimTable table, int mostRows)
{
    private const int FlushAt = 1 << 16;
    private const int LongestNumber = 32; // No double has more characters.
    private readonly List<Problem> _losses = [];

    public async Task<IReadOnlyList<Problem>> WriteAsync(Stream stream, bool isFirst, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        var xml = new SheetXml(buffer, table.Columns.Count);
        xml.Begin(isFirst);
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
            if (buffer.WrittenCount < FlushAt) continue;
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        xml.End(row);
        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return _losses;
    }

    private Problem LossOf(ClaimTableRow record) => new(
        Rules.NotCarried, record.Path,
        string.Create(CultureInfo.InvariantCulture, $"Not carried: the record as a whole; a sheet has no more than {mostRows} rows."));

    private void WriteRow(SheetXml xml, int row, IReadOnlyList<string> cells, bool isHead)
    {
        xml.BeginRow(row);
        for (var column = 0; column < cells.Count; column++)
        {
            var text = cells[column];
            if (text.Length == 0) continue;
            if (!isHead && table.Columns[column].IsNumber && IsNumber(text)) xml.WriteNumber(column, row, text);
            else xml.WriteText(column, row, text, isHead);
        }

        xml.EndRow();
    }

    // Only a number that a spreadsheet, which stores doubles, gives back with the same digits.
    private static bool IsNumber(string text)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        return text.Length <= LongestNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture) && digits[..length].SequenceEqual(text);
    }
}
