namespace FactTracker.Cli.Tests;

/// <summary>A stream that gives the same bytes again and again and never ends.</summary>
internal sealed class EndlessStream(byte[] bytes) : MemoryStream
{
    public Action? OnFirstRead { get; set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        OnFirstRead?.Invoke();
        OnFirstRead = null;
        var count = Math.Min(bytes.Length, buffer.Length);
        bytes.AsMemory(0, count).CopyTo(buffer);
        return ValueTask.FromResult(count);
    }
}
