using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads the line form record by record, in memory that does not grow with the text.</summary>
/// <remarks>
/// Each line is read for itself: what is wrong in one costs no other. Whether ids are unique and references lead somewhere takes the whole
/// set; <see cref="ClaimSetReader"/> tells that.
/// </remarks>
/// <example><code>
/// await using var file = File.OpenRead("big.claims.jsonl");
/// await foreach (var line in ClaimLineReader.ReadAsync(file))
///     if (line.Claim is { } claim) Console.WriteLine(claim.Id);
/// </code></example>
public static class ClaimLineReader
{
    /// <summary>Reads a stream to its end, line by line.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> holds for one line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<ClaimLine> ReadAsync(
        Stream stream, ReadingOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        await foreach (var line in ReadAsync(pipe, options, cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>Reads a pipe to its end, line by line.</summary>
    /// <param name="reader">The pipe's reader; it is not completed.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> holds for one line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<ClaimLine> ReadAsync(
        PipeReader reader, ReadingOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var lines = new SingleLineParser(options ?? ReadingOptions.Default);
        for (var isCompleted = false; !isCompleted;)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            isCompleted = result.IsCompleted || result.IsCanceled;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                if (lines.Parse(buffer.Slice(0, end)) is { } line) yield return line;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (lines.IsTooLong(buffer.Length))
            {
                // What is there of the line is let go; the rest of it is passed over up to its end.
                lines.StartSkipping();
                buffer = buffer.Slice(buffer.End);
            }

            if (isCompleted && !buffer.IsEmpty && lines.Parse(buffer) is { } last) yield return last;
            else if (isCompleted && lines.EndSkipping() is { } skipped) yield return skipped;
            reader.AdvanceTo(isCompleted ? buffer.End : buffer.Start, buffer.End);
        }
    }
}
