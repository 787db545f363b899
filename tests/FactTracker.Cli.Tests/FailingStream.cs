namespace FactTracker.Cli.Tests;

/// <summary>A stream that fails at every write, with an error number of the system.</summary>
internal sealed class FailingStream(int error) : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The write failed.", error);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
}
