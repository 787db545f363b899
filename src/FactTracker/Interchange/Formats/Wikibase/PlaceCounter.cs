using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Returns the line and column of offsets asked for in rising order; each byte of the text is counted once.</summary>
internal sealed class PlaceCounter(ReadOnlyMemory<byte> text, long line, int column)
{
    private int _counted = text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
    private long _line = line;
    private int _column = column;

    public TextPlace At(int offset, string path)
    {
        if (offset > _counted)
        {
            var passed = text.Span[_counted..offset];
            var last = passed.LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                _line += passed.Count((byte)'\n');
                _column = 1;
            }

            _column += Encoding.UTF8.GetCharCount(passed[(last + 1)..]);
            _counted = offset;
        }

        return new TextPlace(_line, _column, path);
    }
}
