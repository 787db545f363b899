namespace FactTracker.Tests.Interchange.Shared.Texts;

/// <summary>A stream that gives its bytes only a few at a time, as a network does.</summary>
internal sealed class Piecemeal(byte[] content, int pieceLength) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, pieceLength)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
}
