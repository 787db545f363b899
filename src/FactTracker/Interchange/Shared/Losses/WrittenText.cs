using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A text that is read while it is written: each part goes to the output when the reader comes to it.</summary>
/// <param name="parts">The parts of the text, each valid until the next is asked for.</param>
/// <param name="output">Where the text is written; it stays open.</param>
internal sealed class WrittenText(IEnumerable<ReadOnlyMemory<byte>> parts, Stream output) : ReadOnlyStream
{
    private readonly IEnumerator<ReadOnlyMemory<byte>> _parts = parts.GetEnumerator();
    private ReadOnlyMemory<byte> _unread; // Of the current part.

    public override int Read(Span<byte> buffer)
    {
        while (_unread.IsEmpty)
        {
            if (!_parts.MoveNext()) return 0;
            _unread = _parts.Current;
            output.Write(_unread.Span);
        }

        return Take(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_unread.IsEmpty)
        {
            if (!_parts.MoveNext()) return 0;
            _unread = _parts.Current;
            await output.WriteAsync(_unread, cancellationToken).ConfigureAwait(false);
        }

        return Take(buffer.Span);
    }

    /// <summary>Writes the parts that the reader did not come to.</summary>
    public async Task WriteRestAsync(CancellationToken cancellationToken)
    {
        while (_parts.MoveNext())
        {
            await output.WriteAsync(_parts.Current, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _parts.Dispose();
        base.Dispose(disposing);
    }

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _unread.Length);
        _unread.Span[..count].CopyTo(buffer);
        _unread = _unread[count..];
        return count;
    }
}
