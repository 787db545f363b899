using System.Text;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Interchange;

/// <summary>Tells line and column of offsets in a text, in any order.</summary>
internal sealed class LineIndex(ReadOnlyMemory<byte> text, long firstLine = 1, int firstColumn = 1)
{
    private List<int>? _starts;

    /// <summary>The line, counted from the first line's number on, and the column in UTF-16 units, counted from 1 or, on the first line, from its first column on.</summary>
    public (long Line, int Column) At(int offset)
    {
        _starts ??= Starts();
        offset = Math.Clamp(offset, 0, text.Length);
        var index = _starts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        var start = Math.Max(_starts[index], index == 0 && text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0);
        return (firstLine + index, Encoding.UTF8.GetCharCount(text.Span[Math.Min(start, offset)..offset]) + (index == 0 ? firstColumn : 1));
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
}
