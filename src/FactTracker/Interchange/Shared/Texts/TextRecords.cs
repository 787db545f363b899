using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reads a text record by record, with one record in memory, in time linear in the length of the text.</summary>
internal static class TextRecords
{
    private const int PieceLength = 1 << 16;
    private const int LongRecord = 1 << 20; // The memory of a longer one is released before the record is used.
    private const long LeastSkipped = 1 << 26; // The end of a record that is too long is searched for at least so far.

    /// <summary>Reads the records, each with bytes of its own.</summary>
    public static IAsyncEnumerable<TextRecord> ReadAsync(
        Stream input, IRecordEnds ends, long maxBytes, CancellationToken cancellationToken) =>
        ReadAsync(input, ends, maxBytes, areLent: false, cancellationToken);

    /// <summary>Reads the records.</summary>
    /// <param name="input">The text.</param>
    /// <param name="ends">Finds their ends.</param>
    /// <param name="maxBytes">The largest number of bytes in one record.</param>
    /// <param name="areLent">Whether the bytes of a record are only needed until the next is asked for, so that they need not be
    /// copied.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async IAsyncEnumerable<TextRecord> ReadAsync(
        Stream input, IRecordEnds ends, long maxBytes, bool areLent, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(
            input, new StreamPipeReaderOptions(bufferSize: PieceLength, minimumReadSize: PieceLength / 4, leaveOpen: true));
        var (start, line) = (1L, 1L);
        var skipped = 0L; // How much of a record that is too long was skipped.
        var searched = 0L; // How much of the buffer is known to contain no end.
        for (var isCompleted = false; !isCompleted;)
        {
            var result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            var isReleased = false;
            while (!isReleased && EndOf(buffer, ends, searched) is { } end)
            {
                var record = buffer.Slice(0, end);
                var taken = Take(record, start, skipped > 0, maxBytes, areLent && end <= LongRecord);
                line += LinesIn(record) + 1;
                start = line;
                (skipped, searched) = (0, 0);
                buffer = buffer.Slice(end + 1);
                isReleased = end > LongRecord;
                if (isReleased) pipe.AdvanceTo(buffer.Start);
                yield return taken;
            }

            if (isReleased) continue;
            isCompleted = result.IsCompleted;
            searched = buffer.Length;
            if (!isCompleted && (skipped > 0 || buffer.Length > maxBytes))
            {
                skipped += buffer.Length;
                line += LinesIn(buffer);
                buffer = buffer.Slice(buffer.End);
                searched = 0;
            }

            var isCutOff = skipped > Math.Max(maxBytes, LeastSkipped);
            var isLast = isCompleted && (skipped > 0 || !buffer.IsEmpty);
            TextRecord? last = isCutOff ? new TextRecord(start, default, IsTooLong: true) { IsCutOff = true }
                : isLast ? Take(buffer, start, skipped > 0, maxBytes, isLent: false) with { IsUnended = true }
                : null;
            isCompleted |= isCutOff;
            pipe.AdvanceTo(isCompleted ? buffer.End : buffer.Start, buffer.End);
            if (last is { } rest) yield return rest;
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    private static long? EndOf(ReadOnlySequence<byte> buffer, IRecordEnds ends, long searched)
    {
        var at = searched;
        foreach (var piece in buffer.Slice(searched))
        {
            var found = ends.Find(piece.Span);
            if (found >= 0) return at + found;
            at += piece.Length;
        }

        return null;
    }

    private static TextRecord Take(ReadOnlySequence<byte> record, long line, bool isSkipped, long maxBytes, bool isLent)
    {
        if (isSkipped || record.Length > maxBytes) return new TextRecord(line, default, IsTooLong: true);
        var text = isLent && record.IsSingleSegment ? record.First : record.ToArray();
        if (line == 1 && text.Span.StartsWith(JsonText.ByteOrderMark)) text = text[JsonText.ByteOrderMark.Length..];
        return new TextRecord(line, text.Span.EndsWith("\r"u8) ? text[..^1] : text, IsTooLong: false);
    }

    private static long LinesIn(ReadOnlySequence<byte> record)
    {
        var count = 0L;
        foreach (var piece in record)
        {
            count += piece.Span.Count((byte)'\n');
        }

        return count;
    }
}
