using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using FactTracker.Interchange.Formats.Csv;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Tables as text: comma-separated (RFC 4180) or tab-separated values, one claim a row with its source beside it.</summary>
/// <remarks>
/// <para>Reading takes any table whose head names columns of ours, or columns mapped to ours, whatever stands between its fields; rows are read one by
/// one. Writing gives the claims, then the sources that no claim cites first. What no column carries exactly stands as JSON in the columns
/// <c>rest</c> and <c>source_rest</c>, so that only what is said of the set as a whole is lost, and told.</para>
/// <para>No cell is written that a spreadsheet would run as a formula. The page of the format has the columns. Safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// await TableFormat.Csv.ExportFileAsync(set, "claims.csv");
/// var import = await TableFormat.Csv.WithMapping(ColumnMapping.Empty.With("Jahr", "when")).ImportFileAsync("claims.csv");
/// </code></example>
public sealed class TableFormat : IMappedImporter, IClaimSetExporter
{
    private const char Comma = ',';
    private const char Tab = '\t';
    private const int FlushEvery = 1 << 16;
    private readonly char _separator;
    private readonly ColumnMapping _mapping;
    private readonly Encoding? _encoding;

    private TableFormat(char separator, ColumnMapping mapping, Encoding? encoding = null) => (_separator, _mapping, _encoding) = (separator, mapping, encoding);

    /// <summary>Comma-separated values.</summary>
    public static TableFormat Csv { get; } = new(Comma, ColumnMapping.Empty);

    /// <summary>Tab-separated values.</summary>
    public static TableFormat Tsv { get; } = new(Tab, ColumnMapping.Empty);

    /// <inheritdoc/>
    public string Name => _separator == Tab ? "tsv" : "csv";

    /// <inheritdoc/>
    public string Title => _separator == Tab ? "Tab-separated values" : "Comma-separated values";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => _separator == Tab ? [".tsv", ".tab"] : [".csv"];

    /// <inheritdoc cref="IMappedImporter.WithMapping"/>
    public TableFormat WithMapping(ColumnMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return new TableFormat(_separator, mapping, _encoding);
    }

    /// <summary>The same format for texts that are in an encoding older than UTF-8, as spreadsheets of many offices save them.</summary>
    /// <param name="name">
    /// The name of the encoding: <c>windows-1252</c>, <c>latin-1</c>, <c>utf-16</c>, <c>cp850</c>, or any other that IANA has registered and .NET knows,
    /// whatever its case.
    /// </param>
    /// <remarks>
    /// Without it, UTF-8 and UTF-16 are told apart by themselves, and what is neither is read as U+FFFD and told. A byte order mark at the start of a text
    /// is believed more than the name. What is written is UTF-8 all the same.
    /// </remarks>
    /// <exception cref="FormatException">There is no encoding of that name.</exception>
    /// <example><code>var import = await TableFormat.Csv.WithEncoding("windows-1252").ImportFileAsync("tabelle.csv");</code></example>
    public TableFormat WithEncoding(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new TableFormat(_separator, _mapping, EncodingNames.Of(name));
    }

    IClaimSetImporter IMappedImporter.WithMapping(ColumnMapping mapping) => WithMapping(mapping);

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) =>
        TableText.Of(head, _mapping, _encoding) is var text && text.IsSurelyOurs && (text.Separator == Tab) == (_separator == Tab);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportedRecord> ReadAsync(
        Stream input, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var peeked = await PeekedInput.OpenAsync(input, cancellationToken).ConfigureAwait(false);
        await using (peeked.ConfigureAwait(false))
        {
            var text = TableText.Of(peeked.Head.Span, _mapping, _encoding);
            var stream = text.Encoding == Encoding.UTF8 ? peeked.Text : Encoding.CreateTranscodingStream(peeked.Text, text.Encoding, Encoding.UTF8, leaveOpen: true);
            if (text.EndsInReturns) stream = new LineFeedStream(stream);
            var reader = new ClaimTableReader(options, _mapping);
            var rows = new RecordRows(text, options);
            await foreach (var record in CsvReader.ReadAsync(stream, text.Separator, options.MaxBytes, cancellationToken).ConfigureAwait(false))
            {
                var row = rows.Read(record, out var problems);
                if (!problems.IsEmpty) yield return new ImportedRecord { Problems = problems };
                if (row is null) continue;
                foreach (var read in reader.Read(row))
                {
                    yield return read;
                }

                if (reader.IsForeign) break;
            }

            if (!reader.IsKnown) yield return RecordRows.NotOurs(options);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var losses = new LossReport();
        losses.AddBeside(JsonPath.Root, set, ClaimSetMembers.All, "a table of claims has no row for the set as a whole", "facttracker");
        var pipe = PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true));
        var csv = new CsvWriter(pipe, _separator);
        var table = ClaimTable.OfClaims(set);
        csv.Write(table.Columns.Select(column => NeutralText.Write(column.Name)));
        foreach (var row in table.Rows())
        {
            csv.Write(row.Cells.Select(NeutralText.Write));
            if (pipe.UnflushedBytes >= FlushEvery) await pipe.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
        return losses.Losses;
    }
}
