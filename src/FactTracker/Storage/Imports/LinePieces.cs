using System.Buffers;
using System.Runtime.CompilerServices;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Storage;

/// <summary>Divides a text into pieces of whole lines: the same pieces each time, however the text arrives.</summary>
internal static class LinePieces
{
    /// <summary>How long a piece is: long enough for a commit to cost little beside it, and short enough for two in memory.</summary>
    public const int Length = 1 << 22;

    /// <summary>Reads the pieces, which the caller releases.</summary>
    public static async IAsyncEnumerable<LineBlock> ReadAsync(
        Stream text, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var splitter = new LineSplitter(options);
        var buffer = new byte[Length];
        var kept = 0;
        for (var isEnd = false; !isEnd;)
        {
            var free = buffer.AsMemory(kept);
            var read = await text.ReadAtLeastAsync(free, free.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            isEnd = read < free.Length || splitter.IsCutOff;
            var rest = new ReadOnlySequence<byte>(buffer, 0, kept + read);
            if (splitter.Take(ref rest, isEnd) is { } piece) yield return piece;
            kept = (int)rest.Length;
            if (kept == buffer.Length) buffer = Longer(buffer);
            else rest.CopyTo(buffer);
        }
    }

    // A line that is longer than a piece.
    private static byte[] Longer(byte[] buffer)
    {
        var longer = new byte[checked(buffer.Length * 2)];
        buffer.CopyTo(longer, 0);
        return longer;
    }
}
