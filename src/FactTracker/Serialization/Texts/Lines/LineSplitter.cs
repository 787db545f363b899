using System.Buffers;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Splits a text that arrives in pieces into blocks of whole lines, counts the lines, and drops lines that are longer than the
/// limit.</summary>
internal sealed class LineSplitter(ReadingOptions options)
{
    private const long LeastSkipped = 1 << 26; // The end of a line that is too long is searched for at least so far.
    private long _number = 1;
    private long _start; // Of what was not taken yet.
    private long _skipped;
    private bool _isCut;

    /// <summary>Whether the end of a line that is too long was not found, so that the rest of the text cannot be read.</summary>
    public bool IsCutOff => _skipped > Math.Max(options.MaxBytes, LeastSkipped);

    /// <summary>Takes the whole lines out of a buffer; returns null if there are none.</summary>
    /// <param name="buffer">The text so far. Afterwards it is what is left, which must be passed again with more text appended.</param>
    /// <param name="isEnd">Whether this is the end of the text, so that the last line needs no line break.</param>
    public LineBlock? Take(ref ReadOnlySequence<byte> buffer, bool isEnd)
    {
        var end = isEnd ? buffer.End : BehindLastLine(buffer);
        var lines = buffer.Slice(0, end);
        buffer = buffer.Slice(end);
        LineBlock? block = lines.IsEmpty && !(isEnd && _isCut) ? null : Block(lines);
        if (buffer.Length > options.MaxBytes)
        {
            // The part of the line that is in the buffer is dropped; the rest of the line is skipped.
            _isCut = true;
            _skipped += buffer.Length;
            _start += buffer.Length;
            buffer = buffer.Slice(buffer.End);
        }

        return block;
    }

    private LineBlock Block(ReadOnlySequence<byte> lines)
    {
        var block = LineBlock.Of(lines, _number, _isCut) with { Start = _start, IsCutOff = IsCutOff };
        _start += lines.Length;
        _number += block.Text.Span.Count((byte)'\n');
        (_isCut, _skipped) = (false, 0);
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
