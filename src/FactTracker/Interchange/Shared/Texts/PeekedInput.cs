using System.IO.Compression;

namespace FactTracker.Interchange;

/// <summary>A text whose beginning was looked at before it is read, so that its format can be told; gzip is undone on the way.</summary>
/// <remarks>Not safe to use from many threads. Disposing of it leaves the stream it was opened on open.</remarks>
/// <example><code>
/// await using var input = await PeekedInput.OpenAsync(file);
/// var format = formats.First(format => format.Recognises(input.Head.Span));
/// </code></example>
public sealed class PeekedInput : IAsyncDisposable
{
    /// <summary>How much of a text is looked at: 64 KiB, room for the long contexts and comments some files begin with.</summary>
    private const int HeadLength = 1 << 16;

    private readonly GZipStream? _unzipped;

    private PeekedInput(ReadOnlyMemory<byte> head, Stream text, GZipStream? unzipped)
    {
        Head = head;
        Text = text;
        _unzipped = unzipped;
    }

    /// <summary>The first bytes of the text, uncompressed: at most 65,536.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>The whole text from its first byte on, uncompressed.</summary>
    public Stream Text { get; }

    /// <summary>Whether the stream was gzipped (RFC 1952).</summary>
    public bool IsCompressed => _unzipped is not null;

    /// <summary>Looks at the beginning of a stream.</summary>
    /// <param name="stream">The stream, gzipped or not; it stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidDataException">The stream begins as gzip does and is not.</exception>
    public static async Task<PeekedInput> OpenAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = stream.CanSeek ? stream.Position : 0;
        var head = await HeadOfAsync(stream, cancellationToken).ConfigureAwait(false);
        var whole = FromStart(stream, start, head);
        if (head.Span is not [0x1F, 0x8B, ..]) return new PeekedInput(head, whole, unzipped: null);
        var unzipped = new GZipStream(whole, CompressionMode.Decompress);
        head = await HeadOfAsync(unzipped, cancellationToken).ConfigureAwait(false);
        return new PeekedInput(head, new PrefixedStream(head, unzipped), unzipped);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _unzipped?.DisposeAsync() ?? ValueTask.CompletedTask;

    // A stream that can be wound back keeps what else it can tell, such as its length.
    private static Stream FromStart(Stream stream, long start, ReadOnlyMemory<byte> head)
    {
        if (!stream.CanSeek) return new PrefixedStream(head, stream);
        stream.Position = start;
        return stream;
    }

    private static async Task<ReadOnlyMemory<byte>> HeadOfAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        var length = await stream.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return head.AsMemory(0, length);
    }
}
