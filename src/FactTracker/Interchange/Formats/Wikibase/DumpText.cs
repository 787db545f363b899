using System.Runtime.InteropServices;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Splits a text into pieces that can be parsed independently: some lines at a time in a dump, otherwise the whole text.</summary>
internal sealed class DumpText(Stream input, long most)
{
    private const int Usual = 1 << 19; // Large enough to make the cost of handing it over negligible, small enough to hold several.
    private readonly Stack<byte[]> _spare = new();
    private byte[] _buffer = new byte[FirstLength(input)];
    private int _count;
    private long _line = 1;
    private bool _hasLines;
    private bool _isStarted;
    private bool _isEnded;

    /// <summary>Whether the text exceeded the limit, so that reading stopped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The current line.</summary>
    public long Line => _line;

    /// <summary>Returns the next piece, or null at the end.</summary>
    public async ValueTask<DumpBatch?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!_isEnded) await FillAsync(cancellationToken).ConfigureAwait(false);
            if (!_isStarted && (_isEnded || DumpLines.CanDecide(_buffer.AsSpan(0, _count))))
            {
                _isStarted = true;
                _hasLines = DumpLines.Are(_buffer.AsSpan(0, _count));
            }

            if (_isEnded) return Rest();
            var end = _isStarted && _hasLines ? _buffer.AsSpan(0, _count).LastIndexOf((byte)'\n') + 1 : 0;
            if (end > 0) return Take(end);
            if (_count == _buffer.Length && !TryGrow()) return null;
        }
    }

    /// <summary>Returns the buffer of a piece that nothing refers to any more.</summary>
    public void Recycle(DumpBatch batch)
    {
        if (MemoryMarshal.TryGetArray(batch.Text, out var array) && array.Array is { Length: Usual } buffer) _spare.Push(buffer);
    }

    // A short text that is all there needs a short buffer; one byte more shows that it has ended.
    private static int FirstLength(Stream input) => input.CanSeek ? (int)Math.Clamp(input.Length - input.Position + 1, 1, Usual) : Usual;

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var read = await input
            .ReadAtLeastAsync(_buffer.AsMemory(_count), _buffer.Length - _count, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        _count += read;
        _isEnded = _count < _buffer.Length;
    }

    private DumpBatch? Rest()
    {
        IsTooLong = !_hasLines && _count > most;
        if (IsTooLong || (_count == 0 && (_hasLines || _buffer.Length == 0))) return null;
        var rest = new DumpBatch(_buffer.AsMemory(0, _count), _line, !_hasLines);
        _line += rest.Text.Span.Count((byte)'\n');
        _buffer = [];
        _count = 0;
        return rest;
    }

    private DumpBatch Take(int end)
    {
        var batch = new DumpBatch(_buffer.AsMemory(0, end), _line, IsWhole: false);
        _line += batch.Text.Span.Count((byte)'\n');
        var next = _count - end <= Usual && _spare.TryPop(out var spare) ? spare : new byte[Math.Max(Usual, _count - end)];
        _buffer.AsSpan(end, _count - end).CopyTo(next);
        _buffer = next;
        _count -= end;
        return batch;
    }

    private bool TryGrow()
    {
        if (_buffer.Length >= most)
        {
            IsTooLong = true;
            return false;
        }

        Array.Resize(ref _buffer, (int)Math.Min(Math.Min(_buffer.Length * 2L, most), Array.MaxLength));
        return true;
    }
}
