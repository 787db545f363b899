using System.Buffers;
using System.Text;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange.Formats.Csv;

/// <summary>Writes the claims of a set as separated values, row by row.</summary>
/// <param name="separator">The separator between fields.</param>
internal sealed class ClaimRows(char separator)
{
    private const int FlushEvery = 1 << 16;
    private const int MostSources = 1 << 12;

    // The cells of sources as they were written beside their first claim; other claims repeat them.
    private readonly Dictionary<int, byte[]> _sources = [];

    // Any other byte in a cell needs neither quotes nor an apostrophe. A byte beyond ASCII begins many characters.
    private readonly SearchValues<byte> _others = SearchValues.Create(
        [.. Encoding.UTF8.GetBytes($"{separator};\t\"\uFEFF{LineBreaks.All}").Where(value => value is < 0x80 or >= 0xC0)]);

    /// <summary>Writes the header row and the rows.</summary>
    /// <returns>What the rows cannot hold.</returns>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken)
    {
        var start = new OutputStart(output);
        var table = start.IsKnown
            ? ClaimTable.OfLikelyColumns(set, cancellationToken: cancellationToken)
            : ClaimTable.OfClaims(set, cancellationToken: cancellationToken);
        var losses = await WriteAsync(table, output, cancellationToken).ConfigureAwait(false);
        if (!table.LacksColumn) return losses;
        start.Return();
        return await WriteAsync(table.Completed(), output, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Problem>> WriteAsync(ClaimTable table, Stream output, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushEvery * 2);
        var csv = new CsvWriter(buffer, separator);
        var losses = new List<Problem>();
        _sources.Clear();
        csv.Write(table.Columns.Select(column => NeutralText.Write(column.Name)));
        foreach (var row in table.Rows())
        {
            if (table.LossesOf(row) is { Count: > 0 } skipped)
            {
                losses.AddRange(skipped);
                continue;
            }

            WriteCells(row, table.SourceColumns, csv, buffer);
            csv.EndRecord();
            losses.AddRange(row.Losses);
            if (buffer.WrittenCount < FlushEvery) continue;
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return losses;
    }

    private void WriteCells(ClaimTableRow row, Range ofSource, CsvWriter csv, ArrayBufferWriter<byte> buffer)
    {
        var (first, behind) = (ofSource.Start.Value, ofSource.End.Value);
        WriteCells(row, 0, first, csv);
        if (row.Beside is not { } source || first == 0) WriteCells(row, first, behind, csv);
        else if (_sources.TryGetValue(source, out var written)) buffer.Write(written);
        else
        {
            var start = buffer.WrittenCount;
            WriteCells(row, first, behind, csv);
            if (_sources.Count == MostSources) _sources.Clear();
            _sources.Add(source, buffer.WrittenSpan[start..].ToArray());
        }

        WriteCells(row, behind, row.Count, csv);
    }

    private void WriteCells(ClaimTableRow row, int first, int behind, CsvWriter csv)
    {
        for (var column = first; column < behind; column++) WriteCell(row, column, csv);
    }

    private void WriteCell(ClaimTableRow row, int column, CsvWriter csv)
    {
        var cell = row.Utf8Of(column);
        if (cell.IsEmpty || (NeutralText.IsPlainStart(cell[0]) && !cell.ContainsAny(_others))) csv.WritePlain(cell);
        else if (NeutralText.IsPlain(cell)) csv.WriteField(cell);
        else csv.WriteField(NeutralText.Write(row.TextOf(column)));
    }
}
