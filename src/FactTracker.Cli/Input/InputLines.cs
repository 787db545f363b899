using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace FactTracker.Cli;

/// <summary>Reads the lines of a stream as they arrive, in bounded memory.</summary>
internal static class InputLines
{
    // No date and no post is that long. The rest of a longer line is skipped.
    private const int LongestLine = 1 << 20;

    // So much without a line end is no list, and may never end.
    private const long MostSkipped = 1 << 28;

    private const string Endless = "Standard input has more than 256 MiB without a line end. Give one entry on each line.";

    private const string NotUtf8 = "Standard input seems to be in UTF-16 or UTF-32, not in UTF-8. Save it as UTF-8.";

    /// <summary>Passes on each available line. <paramref name="beforeWaiting"/> is called whenever no more are available yet.</summary>
    public static async Task ForEachAsync(Stream stream, Func<string, bool> take, Action beforeWaiting, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var isInLongLine = false;
        var skipped = 0L;
        var isFirst = true;
        for (var isCompleted = false; !isCompleted;)
        {
            var result = await reader.ReadAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            isCompleted = result.IsCompleted;
            if (isFirst && IsWide(buffer.FirstSpan)) throw new CommandException(NotUtf8);
            isFirst = false;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                if (!isInLongLine && !take(TextOf(buffer.Slice(0, end)))) return;
                isInLongLine = false;
                skipped = 0;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > LongestLine || (isCompleted && !buffer.IsEmpty))
            {
                if (!isInLongLine && !take(TextOf(buffer.Slice(0, Math.Min(buffer.Length, LongestLine))))) return;
                isInLongLine = true;
                skipped += buffer.Length;
                if (skipped > MostSkipped) throw new CommandException(Endless);
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            beforeWaiting();
        }
    }

    // No text has a zero byte; in UTF-16 and UTF-32 every digit and line end has one.
    private static bool IsWide(ReadOnlySpan<byte> text) => text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || text.Contains((byte)0);

    private static string TextOf(ReadOnlySequence<byte> line) => Encoding.UTF8.GetString(line).TrimEnd('\r');
}
