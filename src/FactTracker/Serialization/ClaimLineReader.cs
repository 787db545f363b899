using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace FactTracker.Serialization;

/// <summary>Reads the line form record by record, in bounded memory.</summary>
/// <remarks>
/// Each line is read independently: an error in one does not affect the others. Unique ids and references can only be checked for a whole
/// set, which <see cref="ClaimSetReader"/> reads. Lines are read on up to <see cref="ReadingOptions.MaxDegreeOfParallelism"/> cores and
/// returned in the order of the text.
/// </remarks>
/// <example><code>
/// await using var file = File.OpenRead("big.claims.jsonl");
/// await foreach (var line in ClaimLineReader.ReadAsync(file))
///     if (line.Claim is { } claim) Console.WriteLine(claim.Id);
/// </code></example>
public static class ClaimLineReader
{
    private const int BlockBytes = 1 << 18; // Some hundred lines: enough work for another core, and little memory.

    /// <summary>Reads a stream to its end, line by line.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> applies to each line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<ClaimLine> ReadAsync(
        Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinesOf(ReadBlocksAsync(stream, options, cancellationToken));
    }

    /// <summary>Reads a pipe to its end, line by line.</summary>
    /// <param name="reader">The pipe's reader; it is not completed.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> applies to each line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<ClaimLine> ReadAsync(
        PipeReader reader, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return LinesOf(ReadBlocksAsync(() => reader, isOwn: false, options, cancellationToken));
    }

    /// <summary>Reads a stream to its end, block by block.</summary>
    internal static IAsyncEnumerable<List<PlacedLine>> ReadBlocksAsync(
        Stream stream, ReadingOptions? options, CancellationToken cancellationToken) => ReadBlocksAsync(
        () => PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BlockBytes, leaveOpen: true)), isOwn: true, options,
        cancellationToken);

    private static async IAsyncEnumerable<ClaimLine> LinesOf(IAsyncEnumerable<List<PlacedLine>> blocks)
    {
        await foreach (var block in blocks.ConfigureAwait(false))
        {
            foreach (var placed in block)
            {
                yield return placed.Line;
            }
        }
    }

    private static async IAsyncEnumerable<List<PlacedLine>> ReadBlocksAsync(
        Func<PipeReader> open, bool isOwn, ReadingOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        options ??= ReadingOptions.Default;
        var reader = open();
        var splitter = new LineSplitter(options);
        var queue = new LineQueue(options);
        var more = Task.FromResult(default(ReadResult));
        try
        {
            for (var isEnd = false; !isEnd;)
            {
                more = reader.ReadAsync(cancellationToken).AsTask();
                // Available lines are returned at once rather than held back until more arrive, as a consumer may be waiting for them.
                while (queue.IsFull || (!queue.IsEmpty && await Task.WhenAny(more, queue.First).ConfigureAwait(false) != more))
                {
                    yield return await queue.Take().ConfigureAwait(false);
                }

                var result = await more.ConfigureAwait(false);
                var buffer = result.Buffer;
                isEnd = result.IsCompleted || result.IsCanceled || splitter.IsCutOff;
                if (splitter.Take(ref buffer, isEnd) is { } block) queue.Enter(block);
                reader.AdvanceTo(buffer.Start, buffer.End);
            }

            while (!queue.IsEmpty)
            {
                yield return await queue.Take().ConfigureAwait(false);
            }
        }
        finally
        {
            // The consumer can stop enumerating while a read is pending.
            if (!more.IsCompleted) reader.CancelPendingRead();
            await ((Task)more).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (isOwn) await reader.CompleteAsync().ConfigureAwait(false);
        }
    }
}
