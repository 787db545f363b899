namespace FactTracker.WebPages;

/// <summary>Finds line and column of places in a page, asked for in the order of the page.</summary>
internal sealed class PagePlace(string page)
{
    private int _place;
    private int _lineStart;
    private long _line = 1;

    /// <summary>The place behind some text that begins at an offset, both counted from 1.</summary>
    public (long Line, int Column) Of(int offset, ReadOnlySpan<char> behind)
    {
        while (page.AsSpan(_place, offset - _place).IndexOf('\n') is >= 0 and var next)
        {
            _place += next + 1;
            _lineStart = _place;
            _line++;
        }

        _place = offset;
        var lines = behind.Count('\n');
        return lines == 0 ? (_line, offset - _lineStart + behind.Length + 1) : (_line + lines, behind.Length - behind.LastIndexOf('\n'));
    }
}
