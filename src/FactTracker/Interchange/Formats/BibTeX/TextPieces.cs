namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Divides a text into pieces: each but the first begins with an at sign at the start of a line.</summary>
/// <param name="text">The text.</param>
/// <param name="least">The least length of each piece but the last, in bytes.</param>
internal sealed class TextPieces(Stream text, int least)
{
    private byte[] _buffer = new byte[2 * least];
    private int _begin; // Of the piece.
    private int _length; // Of the piece.
    private int _end; // Of what was read.
    private bool _isEnded;

    /// <summary>The line that the piece begins on, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The piece, valid until the next is asked for.</summary>
    public ReadOnlyMemory<byte> Piece => _buffer.AsMemory(_begin, _length);

    /// <summary>Advances to the next piece.</summary>
    /// <param name="lines">The number of lines in the piece before.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> AdvanceAsync(int lines, CancellationToken cancellationToken)
    {
        (_begin, _length, Line) = (_begin + _length, 0, Line + lines);
        await ExtendAsync(least, cancellationToken).ConfigureAwait(false);
        return _length > 0;
    }

    /// <summary>Makes the piece twice as long.</summary>
    /// <returns>Whether there was more of the text.</returns>
    public ValueTask<bool> ExtendAsync(CancellationToken cancellationToken) =>
        ExtendAsync(checked(2 * Math.Max(least, _length)), cancellationToken);

    private async ValueTask<bool> ExtendAsync(int length, CancellationToken cancellationToken)
    {
        var before = _length;
        for (var searched = Math.Max(length, 1); ; searched = Math.Max(searched, _end - _begin))
        {
            while (!_isEnded && _end - _begin <= searched) await FillAsync(cancellationToken).ConfigureAwait(false);
            var rest = _end - _begin;
            if (rest > searched && _buffer.AsSpan(_begin + searched - 1, rest - searched + 1).IndexOf("\n@"u8) is >= 0 and var cut)
                _length = searched + cut;
            else if (_isEnded) _length = rest;
            else continue;
            return _length > before;
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _buffer.Length)
        {
            if (_begin >= _buffer.Length / 2) _buffer.AsSpan(_begin, _end - _begin).CopyTo(_buffer);
            else
            {
                var larger = new byte[checked(2 * _buffer.Length)];
                _buffer.AsSpan(_begin, _end - _begin).CopyTo(larger);
                _buffer = larger;
            }

            (_begin, _end) = (0, _end - _begin);
        }

        var count = await text.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _isEnded = count == 0;
        _end += count;
    }
}
