using System.Buffers;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Cuts what has come of a text into blocks of whole lines, counts them, and gives up lines that are longer than allowed.</summary>
internal sealed class LineSplitter(ReadingOptions options)
{
    private long _number = 1;
    private bool _isCut;

    /// <summary>Takes the whole lines out of what has come; null when there are none.</summary>
    /// <param name="buffer">What has come; what is left of it is to come again with more behind it.</param>
    /// <param name="isEnd">Whether no more will come, so that the last line needs no end.</param>
    public LineBlock? Take(ref ReadOnlySequence<byte> buffer, bool isEnd)
    {
        var end = isEnd ? buffer.End : BehindLastLine(buffer);
        var lines = buffer.Slice(0, end);
        buffer = buffer.Slice(end);
        LineBlock? block = lines.IsEmpty && !(isEnd && _isCut) ? null : Block(lines);
        if (buffer.Length > options.MaxBytes)
        {
            // What is there of the line is let go; the rest of it is passed over up to its end.
            _isCut = true;
            buffer = buffer.Slice(buffer.End);
        }

        return block;
    }

    private LineBlock Block(ReadOnlySequence<byte> lines)
    {
        var block = LineBlock.Of(lines, _number, _isCut);
        _number += block.Text.Span.Count((byte)'\n');
        _isCut = false;
        return block;
    }

    private static SequencePosition BehindLastLine(ReadOnlySequence<byte> buffer)
    {
        var end = buffer.Start;
        var passed = 0L;
        foreach (var segment in buffer)
        {
            var last = segment.Span.LastIndexOf((byte)'\n');
            if (last >= 0) end = buffer.GetPosition(passed + last + 1);
            passed += segment.Length;
        }

        return end;
    }
}
