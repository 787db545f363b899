using System.Text;

namespace FactTracker.Json;

/// <summary>Converts offsets to lines and columns. The offsets must be passed in ascending order, so that the text is scanned only
/// once.</summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> text)
{
    private const int LongestRest = 3; // The maximum number of continuation bytes of a character.
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

    // A character is counted only after its last byte, so that the result does not depend on which other offsets were passed.
    private int BeginningOfCharacter(int place)
    {
        var span = text.Span;
        var start = place;
        while (start > _counted && start < span.Length && place - start <= LongestRest && (span[start] & 0xC0) == 0x80)
        {
            start--;
        }

        // Continuation bytes without a character, for example after a line break, do not belong to what comes before them.
        return start < place && (place - start > LongestRest || span[start] < 0xC0) ? place : start;
    }
}
