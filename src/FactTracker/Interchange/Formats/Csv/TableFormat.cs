using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using FactTracker.Interchange.Formats.Csv;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Tables as text: comma-separated (RFC 4180) or tab-separated values, one claim per row with its source beside it.</summary>
/// <remarks>
/// <para>Reading supports any table whose header row has FactTracker's columns, or columns that are mapped to them, with any separator;
/// rows are read one by one. Writing produces the claims, then the sources that are not the first citation of a claim. Data that no column
/// represents exactly is written as JSON in the columns <c>rest</c> and <c>source_rest</c>, so that only the metadata of the set is lost,
/// and reported.</para>
/// <para>No cell is written that a spreadsheet would run as a formula. The README of the folder lists the columns. Thread-safe.</para>
/// </remarks>
/// <example><code>
/// await TableFormat.Csv.WriteFileAsync(set, "claims.csv");
/// var reading = await TableFormat.Csv.ReadFileAsync(
///     "claims.csv", ReadingOptions.Default.With(new MappingOptions { Mapping = RecordMapping.Empty.With("Jahr", "when") }));
/// </code></example>
public sealed class TableFormat : IReadableFormat, IWritableFormat
{
    private const char Comma = ',';
    private const char Tab = '\t';
    private readonly char _separator;

    private TableFormat(char separator) => _separator = separator;

    /// <summary>Comma-separated values.</summary>
    public static TableFormat Csv { get; } = new(Comma);

    /// <summary>Tab-separated values.</summary>
    public static TableFormat Tsv { get; } = new(Tab);

    /// <inheritdoc/>
    public string Name => _separator == Tab ? "tsv" : "csv";

    /// <inheritdoc/>
    public string Title => _separator == Tab ? "Tab-separated values" : "Comma-separated values";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => _separator == Tab ? [".tsv", ".tab"] : [".csv"];

    /// <inheritdoc/>
    public IReadOnlyList<Type> OptionTypes { get; } = [typeof(MappingOptions), typeof(TextTableOptions)];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) =>
        TableText.Of(WideText.HeadOf(head), RecordMapping.Empty) is var text
        && text.IsClaimTable && (text.Separator == Tab) == (_separator == Tab);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.Of(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var losses = new LossReport();
        losses.AddBeside(
            JsonPath.Root, set, ClaimSetMembers.All, "a table of claims has no row for the metadata of the set", "facttracker");
        return [.. losses.Losses, .. await new ClaimRows(_separator).WriteAsync(set, output, cancellationToken).ConfigureAwait(false)];
    }

    /// <summary>Writes rows of any texts, each cell as in a table of claims: quoted where it must be, and never as a formula.</summary>
    /// <param name="rows">The rows. The first may be a header.</param>
    /// <param name="output">Where to write, in UTF-8; it stays open.</param>
    /// <remarks>Rows are written as they come, so that there can be any number of them.</remarks>
    public void WriteRows(IEnumerable<IReadOnlyList<string>> rows, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        var csv = new CsvWriter(buffer, _separator);
        foreach (var row in rows)
        {
            csv.Write(row.Select(NeutralText.Write));
            output.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = options.Of<MappingOptions>()?.Mapping ?? RecordMapping.Empty;
        var text = TableText.Of(input.Head.Span, columns, options.Of<TextTableOptions>()?.Decoder, (byte)_separator) with
        {
            WasEncoding = input.WasEncoding,
        };
        var stream = text.Encoding == Encoding.UTF8
            ? input.Text
            : Encoding.CreateTranscodingStream(input.Text, text.Encoding, Encoding.UTF8, leaveOpen: true);
        if (text.EndsInReturns) stream = new LineFeedStream(stream);
        var reader = new ClaimTableReader(options, columns);
        var rows = new RecordRows(text, options);
        var plain = new PlainRecords(reader, rows, text.Separator, options);
        var records = TextRecords.ReadAsync(stream, new CsvEnds(text.Separator), options.MaxBytes, areLent: true, cancellationToken);
        await foreach (var lent in records.ConfigureAwait(false))
        {
            if (plain.Read(lent) is { } claim)
            {
                yield return claim;
                continue;
            }

            var kept = lent with { Text = lent.Text.ToArray() };
            foreach (var record in CsvReader.RecordsIn(kept, text.Separator, options))
            {
                var row = rows.Read(record, out var problems);
                if (!problems.IsEmpty) yield return new ClaimSetRecord { Problems = problems };
                if (row is null) continue;
                if (record.Source.IsUnended && reader.IsRecord(row))
                    yield return RecordRows.Unended(row, record.IsCutOff(reader.Columns), options);
                foreach (var read in reader.Read(row))
                {
                    yield return read;
                }

                if (reader.IsForeign || reader.LacksMapped) break;
            }

            if (reader.IsForeign || reader.LacksMapped) break;
        }

        if (!reader.IsKnown) yield return RecordRows.NoKnownColumn(reader.LikelyHead, options);
        if (reader.Missing() is { IsEmpty: false } missing) yield return new ClaimSetRecord { Problems = missing };
    }
}
