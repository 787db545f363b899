using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace FactTracker.Serialization;

/// <summary>Reads the line form block by block, on several cores, in bounded memory.</summary>
internal static class LineBlocks
{
    private const int BlockBytes = 1 << 18; // Some hundred lines: enough work for another core, and little memory.

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<List<PlacedLine>> ReadAsync(
        Stream stream, ReadingOptions? options, CancellationToken cancellationToken) => ReadAsync(
        () => PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BlockBytes, leaveOpen: true)), isOwn: true, options,
        cancellationToken);

    /// <summary>Reads a pipe to its end.</summary>
    /// <param name="open">Returns the pipe's reader.</param>
    /// <param name="isOwn">Whether the reader is completed at the end.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<List<PlacedLine>> ReadAsync(
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
