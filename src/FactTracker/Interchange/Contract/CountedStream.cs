using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A stream that counts the bytes read from it.</summary>
/// <param name="stream">The bytes; the stream stays open.</param>
/// <param name="count">Receives the number of bytes of each read.</param>
internal sealed class CountedStream(Stream stream, Action<int> count) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = stream.Read(buffer);
        count(read);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        count(read);
        return read;
    }
}
