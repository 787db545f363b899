namespace FactTracker.Json;

/// <summary>
/// A stream with bytes before it, such as those that were already read from it, and bytes after it. The stream stays open.
/// </summary>
/// <param name="before">The bytes before the stream.</param>
/// <param name="stream">The stream.</param>
/// <param name="after">The bytes after the stream.</param>
internal sealed class FramedStream(ReadOnlyMemory<byte> before, Stream stream, ReadOnlyMemory<byte> after = default) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _before = before;
    private ReadOnlyMemory<byte> _after = after;
    private bool _isAtEnd;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || !_before.IsEmpty) return Take(ref _before, buffer);
        var read = _isAtEnd ? 0 : stream.Read(buffer);
        return read > 0 ? read : TakeAfter(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty || !_before.IsEmpty) return Take(ref _before, buffer.Span);
        var read = _isAtEnd ? 0 : await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return read > 0 ? read : TakeAfter(buffer.Span);
    }

    private int TakeAfter(Span<byte> buffer)
    {
        _isAtEnd = true;
        return Take(ref _after, buffer);
    }

    private static int Take(ref ReadOnlyMemory<byte> bytes, Span<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, bytes.Length);
        bytes.Span[..taken].CopyTo(buffer);
        bytes = bytes[taken..];
        return taken;
    }
}
