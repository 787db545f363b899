using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace FactTracker.Cli;

/// <summary>The lines of a stream, read as they come and in memory that does not grow with it.</summary>
internal static class InputLines
{
    // No date is as long. What a longer line has beyond this is passed over, and what is left is no date either.
    private const int LongestLine = 1 << 20;

    /// <summary>Gives the lines that are there; <paramref name="beforeWaiting"/> is called each time there are no more for now.</summary>
    public static async Task ForEachAsync(Stream stream, Func<string, bool> take, Action beforeWaiting, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var isInLongLine = false;
        for (var isCompleted = false; !isCompleted;)
        {
            var result = await reader.ReadAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            isCompleted = result.IsCompleted;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                if (!isInLongLine && !take(TextOf(buffer.Slice(0, end)))) return;
                isInLongLine = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > LongestLine || (isCompleted && !buffer.IsEmpty))
            {
                if (!isInLongLine && !take(TextOf(buffer.Slice(0, Math.Min(buffer.Length, LongestLine))))) return;
                isInLongLine = true;
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            beforeWaiting();
        }
    }

    private static string TextOf(ReadOnlySequence<byte> line) => Encoding.UTF8.GetString(line).TrimEnd('\r');
}
