using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A decompressed stream that ends with an error when it becomes too long for its compressed bytes.</summary>
/// <param name="inflated">The decompressed bytes; the stream is disposed with this one.</param>
/// <param name="bound">The limit.</param>
/// <param name="placeAt">Returns the place to report, from the number of lines before it.</param>
internal sealed class InflatedStream(Stream inflated, InflationBound bound, Func<long, TextPlace> placeAt) : ReadOnlyStream
{
    private long _lines;

    public override int Read(Span<byte> buffer)
    {
        var count = inflated.Read(buffer);
        Take(buffer[..count]);
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inflated.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Take(buffer.Span[..count]);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inflated.Dispose();
        base.Dispose(disposing);
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        if (!bound.TryTake(bytes.Length)) throw bound.Passed(placeAt(_lines));
        _lines += bytes.Count((byte)'\n');
    }
}
