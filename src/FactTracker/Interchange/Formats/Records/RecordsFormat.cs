using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Records;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>JSON records of other systems, such as data sets of claims, read by a mapping of their members.</summary>
/// <remarks>
/// It reads a list of objects, one object a line, or a list within a document (<see cref="RecordMapping.Records"/>). Without a mapping
/// nothing is
/// read, and the problem suggests one. What is not mapped is kept as extensions with the prefix <c>json:</c>. Thread-safe.
/// </remarks>
/// <example><code>
/// var mapping = RecordMapping.Empty.With("claim", "text").With("label", "verdict");
/// var reading = RecordsFormat.Default.ReadFile("fever.jsonl", ReadingOptions.Default.With(new MappingOptions { Mapping = mapping }));
/// </code></example>
public sealed class RecordsFormat : IReadableFormat
{
    private readonly RecordMapping _mapping;

    /// <summary>Creates the format with a mapping of its own.</summary>
    /// <param name="mapping">The mapping that is used when the options of a reading have none.</param>
    public RecordsFormat(RecordMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        _mapping = mapping;
    }

    /// <summary>The format without a mapping of its own: it takes that of the options.</summary>
    public static RecordsFormat Default { get; } = new(RecordMapping.Empty);

    /// <inheritdoc/>
    public string Name => "records";

    /// <inheritdoc/>
    public string Title => "JSON records of other systems";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".records.json", ".records.jsonl"];

    /// <inheritdoc/>
    public IReadOnlyList<Type> OptionTypes { get; } = [typeof(MappingOptions)];

    /// <inheritdoc/>
    public bool IsFallback => true;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => ForeignRecords.AreIn(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mapping = options.Of<MappingOptions>()?.Mapping ?? _mapping;
        var records = new MappedRecords(mapping, options);
        var isAny = false;
        await foreach (var piece in PiecesAsync(input, mapping, options, cancellationToken).ConfigureAwait(false))
        {
            if (piece.Record is not { } record)
            {
                yield return piece.Fault ?? new ClaimSetRecord { Problems = piece.Context.TakeProblems() };
                continue;
            }

            isAny = true;
            if (mapping.Fields.IsEmpty)
            {
                yield return ForeignRecords.Refusal(record, piece.Context);
                yield break;
            }

            foreach (var read in records.Read(record, piece.Context)) yield return read;
            if (records.IsForeign) yield break;
        }

        if (!isAny) yield return ForeignRecords.Refusal(null, new ImportContext(default, options));
        if (records.Missing() is { IsEmpty: false } missing) yield return new ClaimSetRecord { Problems = missing };
    }

    private static async IAsyncEnumerable<RecordPiece> PiecesAsync(
        PeekedInput input, RecordMapping mapping, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (mapping.Records is null && JsonHead.IsLines(input.Head.Span))
        {
            await foreach (var line in TextRecords.ReadAsync(input.Text, new LineEnds(), options.MaxBytes, cancellationToken)
                .ConfigureAwait(false))
            {
                if (line.Text.Span.Trim(" \t\r"u8).IsEmpty && !line.IsTooLong) continue;
                var context = new ImportContext(line.Text, options, line.Line);
                if (line.IsTooLong) context.ReportLength(line, "line", JsonPath.Root);
                yield return new RecordPiece(line.IsTooLong ? null : JsonItemReader.Read(context), context);
            }

            yield break;
        }

        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return new RecordPiece(null, new ImportContext(default, options)) { Fault = WholeText.TooLong(options) };
            yield break;
        }

        var whole = new ImportContext(text, options);
        JsonItemReader.TryReadSeries(whole, out var items);
        foreach (var item in mapping.Records is { } path ? ListAt(items, path) : items) yield return new RecordPiece(item, whole);
        yield return new RecordPiece(null, whole);
    }

    private static List<JsonItem> ListAt(IReadOnlyList<JsonItem> items, string path)
    {
        var values = new List<JsonItem>();
        foreach (var item in items) new RecordPath(path).Find(item, values);
        return values;
    }
}
