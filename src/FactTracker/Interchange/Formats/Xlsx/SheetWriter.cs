using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Writes a table as a sheet, row by row: a frozen header row with a filter, numbers as numbers, and everything else as text that is never
/// run.
/// </summary>
internal sealed class SheetWriter(ClaimTable table, int mostRows)
{
    private const int FlushAt = 1 << 16;
    private const int MostDigits = 15;
    private const int LongestNumber = 32; // No double has more characters.
    private readonly List<Problem> _losses = [];

    public async Task<IReadOnlyList<Problem>> WriteAsync(Stream stream, bool isFirst, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        var xml = new SheetXml(buffer, table.Columns.Count);
        xml.Begin(isFirst);
        WriteHead(xml);
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
            WriteRow(xml, ++row, record);
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

    private void WriteHead(SheetXml xml)
    {
        xml.BeginRow(1);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var name = Encoding.UTF8.GetBytes(table.Columns[column].Name);
            if (name.Length > 0) xml.WriteText(column, name, isHead: true);
        }

        xml.EndRow();
    }

    private void WriteRow(SheetXml xml, int row, ClaimTableRow record)
    {
        xml.BeginRow(row);
        for (var column = 0; column < record.Count; column++)
        {
            var text = record.Utf8Of(column);
            if (text.IsEmpty) continue;
            if (table.Columns[column].IsNumber && IsNumber(text)) xml.WriteNumber(column, text);
            else xml.WriteText(column, text, isHead: false);
        }

        xml.EndRow();
    }

    // Only a number that a spreadsheet, which stores doubles, gives back with the same digits.
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        if (IsShortNumber(text)) return true;
        Span<byte> digits = stackalloc byte[LongestNumber];
        return text.Length <= LongestNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture) && digits[..length].SequenceEqual(text);
    }

    // Digits as they are written by default, so few that a double holds them, of which not too many are zeros behind the point.
    private static bool IsShortNumber(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MostDigits) return false;
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        if (whole is not ([(byte)'0'] or [>= (byte)'1' and <= (byte)'9', ..])
            || whole.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        if (point < 0) return true;
        var fraction = text[(point + 1)..];
        return fraction is [>= (byte)'1' and <= (byte)'9'] or [>= (byte)'0' and <= (byte)'9', >= (byte)'1' and <= (byte)'9'];
    }
}
