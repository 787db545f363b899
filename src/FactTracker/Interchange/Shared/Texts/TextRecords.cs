using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reads a text record by record, with one record in memory, in time linear in the length of the text.</summary>
internal static class TextRecords
{
    private const int PieceLength = 1 << 16;

    public static async IAsyncEnumerable<TextRecord> ReadAsync(
        Stream input, IRecordEnds ends, long maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(
            input, new StreamPipeReaderOptions(bufferSize: PieceLength, minimumReadSize: PieceLength / 4, leaveOpen: true));
        var start = 1L;
        var line = 1L;
        var isSkipping = false;
        var searched = 0L; // How much of the buffer is known to contain no end.
        for (var isCompleted = false; !isCompleted;)
        {
            var result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            isCompleted = result.IsCompleted;
            while (EndOf(buffer, ends, searched) is { } end)
            {
                var record = buffer.Slice(0, end);
                yield return Take(record, start, isSkipping, maxBytes);
                line += LinesIn(record) + 1;
                start = line;
                (isSkipping, searched) = (false, 0);
                buffer = buffer.Slice(end + 1);
            }

            searched = buffer.Length;
            if (!isCompleted && (isSkipping || buffer.Length > maxBytes))
            {
                isSkipping = true;
                line += LinesIn(buffer);
                buffer = buffer.Slice(buffer.End);
                searched = 0;
            }

            if (isCompleted && (isSkipping || !buffer.IsEmpty)) yield return Take(buffer, start, isSkipping, maxBytes);
            pipe.AdvanceTo(isCompleted ? buffer.End : buffer.Start, buffer.End);
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

    private static TextRecord Take(ReadOnlySequence<byte> record, long line, bool isSkipped, long maxBytes)
    {
        if (isSkipped || record.Length > maxBytes) return new TextRecord(line, default, IsTooLong: true);
        ReadOnlyMemory<byte> text = record.ToArray();
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
