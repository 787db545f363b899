using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Returns the line and column of offsets in a text, in any order, and fast within lines of any length.</summary>
internal sealed class LineIndex(ReadOnlyMemory<byte> text, long firstLine = 1, int firstColumn = 1)
{
    private const int BlockLength = 4096; // Bytes; one lookup counts at most two blocks.
    private const int LongestTail = 3; // The bytes of a character after the first.

    private List<int>? _starts;
    private List<(int Offset, int Units)>? _blocks;

    /// <summary>
    /// Returns the line, counted from the number of the first line, and the column in UTF-16 units, counted from 1 or, on the first line,
    /// from its first column.
    /// </summary>
    public (long Line, int Column) At(int offset)
    {
        _starts ??= Starts();
        offset = Math.Clamp(offset, 0, text.Length);
        var index = _starts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        var start =
            Math.Max(_starts[index], index == 0 && text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0);
        return (firstLine + index, Units(Math.Min(start, offset), offset) + (index == 0 ? firstColumn : 1));
    }

    private List<int> Starts()
    {
        var starts = new List<int> { 0 };
        var span = text.Span;
        for (var at = span.IndexOf((byte)'\n'); at >= 0; at = span[starts[^1]..].IndexOf((byte)'\n'))
        {
            starts.Add(starts[^1] + at + 1);
        }

        return starts;
    }

    private int Units(int start, int end)
    {
        if (end - start <= 2 * BlockLength) return Count(start, end);
        _blocks ??= Blocks();
        var (first, last) = (_blocks[BlockBefore(start + BlockLength + LongestTail)], _blocks[BlockBefore(end)]);
        return Count(start, first.Offset) + last.Units - first.Units + Count(last.Offset, end);
    }

    // The block that an offset is in.
    private int BlockBefore(int offset)
    {
        var index = Math.Min(offset / BlockLength, _blocks!.Count - 1);
        return _blocks[index].Offset > offset ? index - 1 : index;
    }

    // Blocks end where a character does: at most three of its bytes follow the first.
    private List<(int Offset, int Units)> Blocks()
    {
        var blocks = new List<(int Offset, int Units)> { (0, 0) };
        for (var next = BlockLength; next < text.Length; next += BlockLength)
        {
            var end = next;
            while (end < text.Length && end < next + LongestTail && (text.Span[end] & 0xC0) == 0x80) end++;
            blocks.Add((end, blocks[^1].Units + Count(blocks[^1].Offset, end)));
        }

        return blocks;
    }

    private int Count(int start, int end) => Encoding.UTF8.GetCharCount(text.Span[start..end]);
}
