using System.Text;

namespace FactTracker.Serialization.Parsing;

/// <summary>Tells the line and column of offsets asked for in rising order, so that the text is gone through once for all of them.</summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> text)
{
    private long _line = 1;
    private int _lineStart = text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
    private int _counted;

    public (long Line, int Column) At(long offset)
    {
        var end = (int)Math.Clamp(offset, _counted, text.Length);
        var passed = text.Span[_counted..end];
        var last = passed.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            _line += passed.Count((byte)'\n');
            _lineStart = _counted + last + 1;
        }

        _counted = end;
        var line = text.Span[Math.Min(_lineStart, end)..end];
        return (_line, Encoding.UTF8.GetCharCount(line) + 1);
    }
}
