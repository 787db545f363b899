using System.IO.Compression;

namespace FactTracker.Json;

/// <summary>
/// Decompresses gzip (RFC 1952), of one or several members. A text that was cut off ends with an exception, never as if it were whole.
/// </summary>
/// <remarks>
/// <see cref="GZipStream"/> accepts a member that was cut off. Therefore one more member with a known mark is put behind the text. The
/// mark comes out at the end exactly when the members before it are complete.
/// </remarks>
/// <param name="compressed">The compressed bytes; the stream stays open.</param>
internal sealed class GzipText(Stream compressed) : ReadOnlyStream
{
    private const int BufferLength = 1 << 16;
    private static readonly byte[] Mark = [.. "\u0001end of text\u0004"u8];
    private static readonly byte[] MarkMember = Compress(Mark);

    private readonly GZipStream _gzip = new(new FramedStream(default, compressed, MarkMember), CompressionMode.Decompress);
    private readonly byte[] _buffer = new byte[BufferLength];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Returns whether a text begins as gzip does.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> text) => text is [0x1F, 0x8B, ..];

    /// <exception cref="InvalidDataException">The text is not gzip, or was cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty && Ready == 0 && !_isAtEnd)
        {
            Compact();
            Add(_gzip.Read(_buffer.AsSpan(_end)));
        }

        return Take(buffer);
    }

    /// <exception cref="InvalidDataException">The text is not gzip, or was cut off.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty && Ready == 0 && !_isAtEnd)
        {
            Compact();
            Add(await _gzip.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false));
        }

        return Take(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _gzip.Dispose();
        base.Dispose(disposing);
    }

    // The last bytes are held back, because they may be the mark.
    private int Ready => Math.Max(_end - _start - (_isAtEnd ? 0 : Mark.Length), 0);

    private void Compact()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
    }

    private void Add(int read)
    {
        _end += read;
        if (read > 0) return;
        if (!_buffer.AsSpan(_start, _end - _start).EndsWith(Mark))
            throw new InvalidDataException("The compressed text is cut off, or something that is not gzip follows it.");
        _end -= Mark.Length;
        _isAtEnd = true;
    }

    private int Take(Span<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, Ready);
        _buffer.AsSpan(_start, taken).CopyTo(buffer);
        _start += taken;
        return taken;
    }

    private static byte[] Compress(byte[] text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return compressed.ToArray();
    }
}
