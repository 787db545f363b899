using System.Runtime.InteropServices;
using System.Text;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>
/// An open text whose first bytes have been read, so that its format can be recognised. Gzip is decompressed, and UTF-16 and UTF-32 are
/// converted to UTF-8 with a byte order mark.
/// </summary>
/// <remarks>Not thread-safe. Disposing it closes a file that it opened; a stream that was passed in stays open.</remarks>
/// <example><code>
/// await using var input = await PeekedInput.OpenFileAsync("dump.json.gz");
/// var format = ClaimSetFormats.All.Detect(input.Head.Span, "dump.json.gz");
/// </code></example>
public sealed class PeekedInput : IAsyncDisposable
{
    /// <summary>How many bytes are peeked: 64 KiB, enough for the long contexts and comments that some files begin with.</summary>
    private const int HeadLength = 1 << 16;

    private readonly FileStream? _file;
    private long _counted;

    private PeekedInput(ReadOnlyMemory<byte> head, Stream text) => (Head, Text) = (head, text);

    private PeekedInput(PeekedInput input, FileStream? file)
        : this(input.Head, input.Text) =>
        (Unzipped, Inflation, _file, WasEncoding, Whole) = (input.Unzipped, input.Inflation, file, input.WasEncoding, input.Whole);

    /// <summary>The first bytes of the text, uncompressed: at most 65,536.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>The whole text from its first byte, uncompressed.</summary>
    public Stream Text { get; private set; }

    /// <summary>Whether the text was compressed with gzip (RFC 1952).</summary>
    public bool IsCompressed => Unzipped is not null;

    /// <summary>The whole text when it is in memory and not compressed; otherwise null.</summary>
    internal ReadOnlyMemory<byte>? Whole { get; private init; }

    /// <summary>The name of the encoding that the text was converted from, or null for a text that was not converted.</summary>
    internal string? WasEncoding { get; private init; }

    /// <summary>The bytes of the input, compressed or not, or null where that is not known, as of a pipe.</summary>
    internal long? Length => (_file ?? Text) is { CanSeek: true } known ? known.Length : null;

    /// <summary>How many bytes of the input were read; of one that is read several times, its share of them.</summary>
    internal long Position => (_file ?? Text) is { CanSeek: true } known ? Passes.ShareOf(known.Position, known.Length) : _counted;

    /// <summary>How often the input is read, and which time it is.</summary>
    internal InputPasses Passes { get; private set; } = InputPasses.One;

    /// <summary>Receives how far the reading is when there is no new record to show it; null when nobody follows it.</summary>
    internal RecordSteps? Steps { get; set; }

    private Stream? Unzipped { get; init; }

    private InflationBound? Inflation { get; init; }

    /// <summary>Peeks at a stream.</summary>
    /// <param name="stream">The stream, gzipped or not; it stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidDataException">The stream begins like gzip but is not valid gzip.</exception>
    public static async Task<PeekedInput> OpenAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = stream.CanSeek ? stream.Position : 0;
        var head = await HeadOfAsync(stream, cancellationToken).ConfigureAwait(false);
        var whole = FromStart(stream, start, head);
        if (!IsGzip(head)) return await RecodedAsync(new PeekedInput(head, whole), cancellationToken).ConfigureAwait(false);
        var compressed = 0L;
        var counted = new CountedStream(whole, count => compressed += count);
        var inflation = new InflationBound(() => compressed);
        var unzipped = new InflatedStream(new GzipText(counted), inflation, lines => new TextPlace(lines + 1, 1, "$"));
        head = await HeadOfAsync(unzipped, cancellationToken).ConfigureAwait(false);
        var input = new PeekedInput(head, new FramedStream(head, unzipped)) { Unzipped = unzipped, Inflation = inflation };
        return await RecodedAsync(input, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a file and peeks at it.</summary>
    /// <param name="path">The path of the file, gzipped or not.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file begins like gzip but is not valid gzip.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public static async Task<PeekedInput> OpenFileAsync(string path, CancellationToken cancellationToken = default)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        try
        {
            var input = await OpenAsync(file, cancellationToken).ConfigureAwait(false);
            return new PeekedInput(input, file);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Peeks at a text in memory.</summary>
    /// <param name="text">The text, gzipped or not; it must not change while it is read.</param>
    /// <exception cref="InvalidDataException">The text begins like gzip but is not valid gzip.</exception>
    public static PeekedInput Of(ReadOnlyMemory<byte> text) =>
        IsGzip(text) || WideText.EncodingOf(text.Span) is not null
            ? OpenAsync(StreamOf(text)).GetAwaiter().GetResult()
            : new PeekedInput(text[..Math.Min(text.Length, HeadLength)], StreamOf(text)) { Whole = text };

    /// <summary>Begins a reading: applies the limits of the options, and counts the text as it is read.</summary>
    internal void Begin(ReadingOptions options, ReadingBounds bounds)
    {
        if (Inflation is not null) Inflation.MostPerByte = options.MaxDecompression;
        if (Text.CanSeek) bounds.AddInput(Text.Length - Text.Position);
        else Text = new CountedStream(Text, Count);

        void Count(int count)
        {
            _counted += count;
            bounds.AddInput(count);
        }
    }

    /// <summary>Begins to read an input once more that can seek.</summary>
    /// <param name="pass">Which time it is.</param>
    /// <param name="start">Where to begin.</param>
    internal void Begin(InputPasses pass, long start)
    {
        Passes = pass;
        Text.Position = start;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Unzipped is not null) await Unzipped.DisposeAsync().ConfigureAwait(false);
        if (_file is not null) await _file.DisposeAsync().ConfigureAwait(false);
    }

    // The byte order mark of UTF-8 makes sure that no reader takes the text for anything else.
    private static async Task<PeekedInput> RecodedAsync(PeekedInput input, CancellationToken cancellationToken)
    {
        if (WideText.EncodingOf(input.Head.Span) is not var (encoding, name)) return input;
        var recoded = Encoding.CreateTranscodingStream(input.Text, encoding, Encoding.UTF8, leaveOpen: true);
        var head = await HeadOfAsync(recoded, cancellationToken).ConfigureAwait(false);
        if (!head.Span.StartsWith(JsonText.ByteOrderMark)) head = (byte[])[.. JsonText.ByteOrderMark, .. head.Span];
        return new PeekedInput(head, new FramedStream(head, recoded))
        {
            Unzipped = input.Unzipped, Inflation = input.Inflation, WasEncoding = name,
        };
    }

    private static bool IsGzip(ReadOnlyMemory<byte> head) => GzipText.IsGzip(head.Span);

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> text) => MemoryMarshal.TryGetArray(text, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(text.ToArray(), writable: false);

    // A stream that can seek back is used directly and keeps its other abilities, such as its length.
    private static Stream FromStart(Stream stream, long start, ReadOnlyMemory<byte> head)
    {
        if (!stream.CanSeek) return new FramedStream(head, stream);
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
