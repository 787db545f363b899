namespace FactTracker.Json;

/// <summary>A stream followed by further bytes. The stream stays open.</summary>
internal sealed class FollowedStream(Stream first, ReadOnlyMemory<byte> then) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _rest = then;
    private bool _isAtEnd;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        var read = _isAtEnd ? 0 : first.Read(buffer);
        _isAtEnd |= read == 0;
        return read > 0 ? read : TakeRest(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty) return 0;
        var read = _isAtEnd ? 0 : await first.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _isAtEnd |= read == 0;
        return read > 0 ? read : TakeRest(buffer.Span);
    }

    private int TakeRest(Span<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..taken].CopyTo(buffer);
        _rest = _rest[taken..];
        return taken;
    }
}
