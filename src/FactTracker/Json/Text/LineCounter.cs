using System.Text;

namespace FactTracker.Json;

/// <summary>Tells the line and column of offsets asked for in rising order, so that the text is gone through once for all of them.</summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> text)
{
    private const int LongestRest = 3; // The bytes of a character behind its first.
    private long _line = 1;
    private int _column = 1;
    private int _counted = text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;

    public (long Line, int Column) At(long offset)
    {
        var end = (int)Math.Clamp(offset, _counted, text.Length);
        var whole = BeginningOfCharacter(end);
        var passed = text.Span[_counted..whole];
        var last = passed.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(last + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _counted = whole;
        return (_line, _column + Encoding.UTF8.GetCharCount(text.Span[whole..end]));
    }

    // A character is counted once it is passed as a whole, so that the count does not depend on where else was asked.
    private int BeginningOfCharacter(int place)
    {
        var span = text.Span;
        var start = place;
        while (start > _counted && start < span.Length && place - start <= LongestRest && (span[start] & 0xC0) == 0x80)
        {
            start--;
        }

        // Bytes that continue nothing, such as behind a line end, are no part of what stands before them.
        return start < place && (place - start > LongestRest || span[start] < 0xC0) ? place : start;
    }
}
