using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Fills each buffer as long as there are bytes. The columns that an XML parser reports depend on the pieces that it gets.
/// </summary>
/// <param name="stream">The bytes; the stream is disposed with this one.</param>
internal sealed class FilledStream(Stream stream) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
