namespace FactTracker.Interchange;

/// <summary>
/// Finds the ends of records of separated values (RFC 4180). A line feed within quotes ends nothing; a quote opens only at the start of a
/// field.
/// </summary>
internal sealed class CsvEnds(byte separator) : IRecordEnds
{
    private bool _isQuoted;
    private int _opened;
    private bool _mayOpen = true; // At the start of a field, or right after a closing quote: a second quote there continues the field.

    /// <summary>The offset in the last piece of a quote that is open at its end and that it opened, or null.</summary>
    public int? OpenedAt => _isQuoted && _opened >= 0 ? _opened : null;

    public int Find(ReadOnlySpan<byte> piece)
    {
        var at = 0;
        _opened = -1;
        while (at < piece.Length)
        {
            if (_isQuoted)
            {
                var quote = piece[at..].IndexOf((byte)'"');
                if (quote < 0) return -1;
                at += quote + 1;
                (_isQuoted, _mayOpen) = (false, true);
                continue;
            }

            if (piece[at] == '"' && _mayOpen)
            {
                _isQuoted = true;
                if (at == 0 || piece[at - 1] != '"') _opened = at;
                at++;
                continue;
            }

            var next = piece[at..].IndexOfAny((byte)'\n', separator);
            _mayOpen = next >= 0;
            if (next < 0) return -1;
            at += next;
            if (piece[at] == '\n') return at;
            at++;
        }

        return -1;
    }
}
