using System.Runtime.InteropServices;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Cuts a text into pieces that can be read each for itself: some lines at a time where each is an entity, else all of it.</summary>
internal sealed class DumpText(Stream input, long most)
{
    private const int Usual = 1 << 19; // Large enough that handing a piece on costs nothing beside reading it, small enough that a few are no burden.
    private readonly Stack<byte[]> _spare = new();
    private byte[] _buffer = new byte[Usual];
    private int _count;
    private long _line = 1;
    private bool _hasLines;
    private bool _isStarted;
    private bool _isEnded;

    /// <summary>Whether the text went past the limit and was left there.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The line that has been come to.</summary>
    public long Line => _line;

    /// <summary>The next piece, or null at the end.</summary>
    public async ValueTask<DumpBatch?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!_isEnded) await FillAsync(cancellationToken).ConfigureAwait(false);
            if (!_isStarted && (_isEnded || DumpLines.CanBeTold(_buffer.AsSpan(0, _count))))
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

    /// <summary>Takes back a piece that nothing refers to any more.</summary>
    public void Recycle(DumpBatch batch)
    {
        if (MemoryMarshal.TryGetArray(batch.Text, out var array) && array.Array is { Length: Usual } buffer) _spare.Push(buffer);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var read = await input.ReadAtLeastAsync(_buffer.AsMemory(_count), _buffer.Length - _count, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
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
