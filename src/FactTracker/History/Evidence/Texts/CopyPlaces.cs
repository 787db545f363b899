namespace FactTracker.History;

/// <summary>Lines, pages and character positions of a text.</summary>
internal sealed class CopyPlaces
{
    private const int Block = 1 << 12; // UTF-16 units between two places whose position is kept.
    private readonly string _text;
    private readonly List<int> _pages;
    private readonly List<int> _lines = [0];
    private readonly List<int> _positions = [0];

    public CopyPlaces(string text, IReadOnlyList<int> pages)
    {
        (_text, _pages) = (text, [.. pages]);
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) _lines.Add(at + 1);
        for (var at = Block; at <= text.Length; at += Block) _positions.Add(_positions[^1] + Count(at - Block, at));
    }

    /// <summary>Returns the place of a part of the text, whose ends are counted in UTF-16 units.</summary>
    public EvidencePlace PlaceOf(int start, int end) =>
        new(PositionOf(start), PositionOf(end), LineOf(start), LineOf(Math.Max(start, end - 1)))
        {
            Page = _pages.Count == 0 ? null : IndexOf(_pages, start) + 1,
        };

    /// <summary>Returns the place in UTF-16 units of a character position; the end of the text when it is beyond.</summary>
    public int OffsetOf(long position)
    {
        var block = IndexOf(_positions, (int)Math.Min(position, int.MaxValue));
        var at = block * Block;
        for (var left = position - _positions[block]; left > 0 && at < _text.Length; at++)
        {
            if (at + 1 >= _text.Length || !IsSecond(at + 1)) left--;
        }

        return at;
    }

    /// <summary>Returns where a line begins, counted from 1; the end of the text when it has fewer.</summary>
    public int StartOfLine(int line) => line <= _lines.Count ? _lines[Math.Max(line, 1) - 1] : _text.Length;

    private int PositionOf(int offset) => _positions[offset / Block] + Count(offset / Block * Block, offset);

    private int LineOf(int offset) => IndexOf(_lines, offset) + 1;

    private int Count(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (!IsSecond(i)) count++;
        }

        return count;
    }

    // The second half of a character, or of a line end.
    private bool IsSecond(int at) => at > 0 && (_text[at] switch
    {
        '\n' => _text[at - 1] == '\r',
        >= '\uDC00' and <= '\uDFFF' => char.IsHighSurrogate(_text[at - 1]),
        _ => false,
    });

    private static int IndexOf(List<int> starts, int offset)
    {
        var index = starts.BinarySearch(offset);
        return Math.Max(0, index < 0 ? ~index - 1 : index);
    }
}
