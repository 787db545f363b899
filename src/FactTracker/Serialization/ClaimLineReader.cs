using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace FactTracker.Serialization;

/// <summary>Reads the line form record by record, in memory that does not grow with the text.</summary>
/// <remarks>
/// Each line is read for itself: what is wrong in one costs no other. Whether ids are unique and references lead somewhere takes the whole
/// set; <see cref="ClaimSetReader"/> checks that. Lines are read on as many cores as <see cref="ReadingOptions.MaxDegreeOfParallelism"/> allows, and
/// come in the order of the text.
/// </remarks>
/// <example><code>
/// await using var file = File.OpenRead("big.claims.jsonl");
/// await foreach (var line in ClaimLineReader.ReadAsync(file))
///     if (line.Claim is { } claim) Console.WriteLine(claim.Id);
/// </code></example>
public static class ClaimLineReader
{
    private const int BlockBytes = 1 << 18; // Some hundred lines: enough to be worth another core's while, little enough to be forgotten.

    /// <summary>Reads a stream to its end, line by line.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> holds for one line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<ClaimLine> ReadAsync(Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(() => PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BlockBytes, leaveOpen: true)), isOwn: true, options, cancellationToken);
    }

    /// <summary>Reads a pipe to its end, line by line.</summary>
    /// <param name="reader">The pipe's reader; it is not completed.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> holds for one line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<ClaimLine> ReadAsync(PipeReader reader, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadAsync(() => reader, isOwn: false, options, cancellationToken);
    }

    private static async IAsyncEnumerable<ClaimLine> ReadAsync(
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
                // Whatever is there first: lines that somebody may wait for are not held back until more come.
                while (queue.IsFull || (!queue.IsEmpty && await Task.WhenAny(more, queue.First).ConfigureAwait(false) != more))
                {
                    foreach (var line in await queue.Take().ConfigureAwait(false))
                    {
                        yield return line;
                    }
                }

                var result = await more.ConfigureAwait(false);
                var buffer = result.Buffer;
                isEnd = result.IsCompleted || result.IsCanceled;
                if (splitter.Take(ref buffer, isEnd) is { } block) queue.Enter(block);
                reader.AdvanceTo(buffer.Start, buffer.End);
            }

            while (!queue.IsEmpty)
            {
                foreach (var line in await queue.Take().ConfigureAwait(false))
                {
                    yield return line;
                }
            }
        }
        finally
        {
            // Somebody who has seen enough leaves while more is being waited for.
            if (!more.IsCompleted) reader.CancelPendingRead();
            await ((Task)more).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (isOwn) await reader.CompleteAsync().ConfigureAwait(false);
        }
    }
}
