using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Ris;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>RIS, the tagged format that reference managers exchange: sources, without claims.</summary>
/// <remarks>
/// The reader supports the tags of 2001 and of 2011, and the conventions of EndNote, Zotero and Mendeley. Tags are mapped to the variables
/// of CSL; others are kept with the prefix <c>ris:</c>. Records are streamed, except in text whose lines end in carriage
/// returns only.
/// </remarks>
/// <example><code>
/// var reading = await RisFormat.Default.ReadFileAsync("library.ris");
/// foreach (var source in reading.Set.Sources) Console.WriteLine(source);
/// </code></example>
public sealed class RisFormat : IReadableFormat, IWritableFormat
{
    private RisFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static RisFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "ris";

    /// <inheritdoc/>
    public string Title => "RIS";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".ris"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head)
    {
        var start = TextEncodings.WithoutMark(TextEncodings.ToUtf8(WideText.HeadOf(head).ToArray()).Text.Span).TrimStart(" \t\r\n"u8);
        // A related format is recognised too, and reported by name.
        if (!start.StartsWith("TY"u8))
            return RisRelatives.NameOf(head) is not null || (start.IndexOf("\nTY  - "u8) > 0 && start.IndexOf("\nER  -"u8) > 0);

        var rest = start[2..].TrimStart(" "u8);
        return rest is [(byte)'-', ..] && rest[1..].TrimStart(" "u8) is [>= (byte)'A' and <= (byte)'Z', >= (byte)'A' and <= (byte)'Z', ..];
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, losses => RecordWriter.Parts(set, losses, cancellationToken), cancellationToken);

    // Whether the text must be converted before it can be split into records.
    private static bool IsWhole(ReadOnlySpan<byte> head) => head.Contains((byte)'\r') && !head.Contains((byte)'\n');

    private static IEnumerable<ClaimSetRecord> Read(TextRecord record, ReadingOptions options)
    {
        var (text, was) = TextEncodings.ToUtf8(record.Text);
        var context = new ImportContext(text, options, record.Line);
        if (record.IsTooLong)
            context.ReportLength(record, "record", JsonPath.Root);
        if (was is not null) context.Report(0, JsonPath.Root, Rules.ForeignRepaired, $"The record is not UTF-8; it is read as {was}.");
        return new RecordReader(context, record.IsUnended).Read();
    }

    private static ClaimSetRecord NotFound(ReadingOptions options, string message)
    {
        var context = new ImportContext(ReadOnlyMemory<byte>.Empty, options);
        context.Report(0, JsonPath.Root, Rules.NotInFormat, message);
        return new ClaimSetRecord { Problems = context.TakeProblems() };
    }

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (RisRelatives.NameOf(input.Head.Span) is { } relative)
        {
            yield return NotFound(options, $"The text is not RIS but {relative}, which is not read; export it as RIS or BibTeX.");
            yield break;
        }

        var text = input.Text;
        if (IsWhole(input.Head.Span))
        {
            if (await WholeText.ReadAsync(text, options, cancellationToken).ConfigureAwait(false) is not { } bytes)
            {
                yield return WholeText.TooLong(options);
                yield break;
            }

            text = new MemoryStream(TextEncodings.WithLineFeeds(TextEncodings.ToUtf8(bytes).Text).ToArray());
        }

        var isFound = false;
        await foreach (var record in TextRecords.ReadAsync(text, new RecordEnds(), options.MaxBytes, cancellationToken)
            .ConfigureAwait(false))
        {
            foreach (var read in Read(record, options))
            {
                isFound |= read.Source is not null;
                yield return read;
            }
        }

        if (!isFound && !input.Head.Span.Trim(" \t\r\n"u8).IsEmpty) yield return NotFound(options, "The text has no RIS record.");
    }
}
