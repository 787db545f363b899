using FactTracker.Json;

namespace FactTracker.Tests.Interchange.Contract;

/// <summary>A text that never ends: its beginning, and then one letter again and again.</summary>
internal sealed class EndlessText(byte[] beginning) : ReadOnlyStream
{
    public long Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        buffer.Fill((byte)'a');
        if (Given < beginning.Length)
        {
            var rest = beginning.AsSpan((int)Given);
            rest[..Math.Min(rest.Length, buffer.Length)].CopyTo(buffer);
        }

        Given += buffer.Length;
        return buffer.Length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }
}
