using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A text whose lines end in carriage returns alone, as on classic Macintoshes, read with line feeds in their place.</summary>
/// <param name="text">The text, in UTF-8 or another encoding that includes ASCII; the stream stays open.</param>
internal sealed class LineFeedStream(Stream text) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = text.Read(buffer);
        buffer[..count].Replace((byte)'\r', (byte)'\n');
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await text.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        buffer.Span[..count].Replace((byte)'\r', (byte)'\n');
        return count;
    }
}
