using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.CslJson;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>CSL-JSON, the input of citation processors: sources, without claims.</summary>
/// <remarks>
/// Items are read according to the schema of CSL 1.0.2: in a list, a single one, one per line, as an object by id, or in the wrappers of
/// citation managers. Variables are mapped to the members of a source; the others are in <c>source.Csl</c>. Writing a list of items
/// preserves every member of a source: those that CSL has no variable for are in <c>custom</c>, which CSL provides for this. Text with one
/// item per line is streamed; any other text is held in memory, and its items are parsed one by one.
/// </remarks>
/// <example><code>
/// var reading = await CslJsonFormat.Default.ReadFileAsync("library.csl.json");
/// foreach (var source in reading.Set.Sources) Console.WriteLine(source);
/// </code></example>
public sealed class CslJsonFormat : IReadableFormat, IWritableFormat
{
    private CslJsonFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static CslJsonFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "csl-json";

    /// <inheritdoc/>
    public string Title => "CSL-JSON";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".csl.json", ".csljson", ".csl.jsonl"];

    /// <inheritdoc/>
    // A related format is recognised too, and reported by name.
    public bool Recognises(ReadOnlySpan<byte> head) => ItemRelatives.NameOf(head) is not null || ItemRecognition.IsCsl(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, losses => ItemWriter.Parts(set, losses, cancellationToken), cancellationToken);

    private static ClaimSetRecord NotRead(ReadingOptions options, string message) => new()
    {
        Problems = [new Problem(Rules.NotInFormat, "$", message) { File = options.FileName, Line = 1, Column = 1 }],
    };

    private static IEnumerable<ClaimSetRecord> ReadLine(TextRecord line, ReadingOptions options)
    {
        if (line.Text.Span.Trim(" \t\r"u8).IsEmpty && !line.IsTooLong) return [];
        var context = new ImportContext(line.Text, options, line.Line);
        if (!line.IsTooLong) return Read(context);
        context.ReportLength(line, "line", JsonPath.Root);
        return [new ClaimSetRecord { Problems = context.TakeProblems() }];
    }

    private static IEnumerable<ClaimSetRecord> Read(ImportContext context) =>
        JsonItemReader.Read(context, ItemListReader.IsElement) is { } root ? new ItemListReader(context).Read(root)
            : [new ClaimSetRecord { Problems = context.TakeProblems() }];

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (ItemRelatives.NameOf(input.Head.Span) is { } relative)
        {
            yield return NotRead(options, $"The text is not CSL-JSON but {relative}.");
            yield break;
        }

        if (JsonHead.IsLines(input.Head.Span))
        {
            await foreach (var line in TextRecords.ReadAsync(input.Text, new LineEnds(), options.MaxBytes,
                cancellationToken).ConfigureAwait(false))
            {
                foreach (var record in ReadLine(line, options)) yield return record;
            }

            yield break;
        }

        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        foreach (var record in Read(new ImportContext(text, options))) yield return record;
    }
}
