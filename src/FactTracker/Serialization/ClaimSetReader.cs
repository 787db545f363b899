using System.IO.Pipelines;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Reads claim sets in the native format, in either form, and reports every problem instead of throwing.</summary>
/// <remarks>
/// <para>The text is read in one pass, as strictly as <see cref="System.Text.Json.Utf8JsonReader"/> does; repeated strings are stored once.
/// A stream is read into memory first, to locate problems in it; use <see cref="ClaimLineReader"/> for files in the line form that are
/// larger than memory.</para>
/// <para>Exceptions are thrown when a file or stream cannot be read. Errors in its content are reported as problems.</para>
/// </remarks>
/// <example><code>var reading = ClaimSetReader.ReadFile("partnership.claims.json");</code></example>
public static class ClaimSetReader
{
    /// <summary>
    /// Returns the form of a text that is certainly in the native format: its first object states the version of the format among its first
    /// members. Returns null for any other text, even native text that states its version later or not at all.
    /// </summary>
    /// <param name="head">The first bytes of the text; they may be cut off anywhere.</param>
    internal static SerializationForm? FormOf(ReadOnlySpan<byte> head)
    {
        if (!NativeHead.IsIn(head)) return null;
        return FormRecognition.Of(head.StartsWith(JsonText.ByteOrderMark) ? head[JsonText.ByteOrderMark.Length..] : head);
    }

    /// <summary>Reads a text in memory.</summary>
    /// <param name="utf8">The text. The reading keeps a reference to it.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    public static ClaimSetReading Read(ReadOnlyMemory<byte> utf8, ReadingOptions? options = null) =>
        SetParser.Parse(utf8, options ?? ReadingOptions.Default);

    /// <summary>Reads a file in either form.</summary>
    /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public static ClaimSetReading ReadFile(string path, ReadingOptions? options = null)
    {
        options = Named(path, options);
        using var file = File.OpenRead(path);
        var gathered = new GatheredText(options.MaxBytes, file.Length);
        gathered.Take(FilePieces.ReadAsync(file, gathered.RoomMemory(), options.Cores, CancellationToken.None).GetAwaiter().GetResult());
        while (!gathered.IsFull && gathered.Take(file.Read(gathered.Room())))
        {
        }

        return GzipText.IsGzip(gathered.Text.Span) ? ReadGzip(gathered.Text, options) : Read(gathered.Text, options);
    }

    /// <summary>Reads a file without blocking.</summary>
    /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public static async Task<ClaimSetReading> ReadFileAsync(
        string path, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        options = Named(path, options);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a stream to its end without blocking.</summary>
    /// <param name="stream">The stream, gzipped or not; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<ClaimSetReading> ReadAsync(
        Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadingOptions.Default;
        var gathered = new GatheredText(options.MaxBytes, stream.CanSeek ? stream.Length - stream.Position : 0);
        if (stream is FileStream file)
            gathered.Take(await FilePieces.ReadAsync(file, gathered.RoomMemory(), options.Cores, cancellationToken).ConfigureAwait(false));
        while (!gathered.IsFull && gathered.Take(await stream.ReadAsync(gathered.RoomMemory(), cancellationToken).ConfigureAwait(false)))
        {
        }

        return GzipText.IsGzip(gathered.Text.Span) ? ReadGzip(gathered.Text, options) : Read(gathered.Text, options);
    }

    /// <summary>Reads a pipe to its end without blocking.</summary>
    /// <param name="reader">The pipe's reader; it is not completed.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<ClaimSetReading> ReadAsync(
        PipeReader reader, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        options ??= ReadingOptions.Default;
        var gathered = new GatheredText(options.MaxBytes, 0);
        while (!gathered.IsFull)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            foreach (var segment in result.Buffer)
            {
                gathered.Append(segment.Span);
            }

            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted || result.IsCanceled) break;
        }

        return Read(gathered.Text, options);
    }

    private static ClaimSetReading ReadGzip(ReadOnlyMemory<byte> compressed, ReadingOptions options)
    {
        var most = ReadingOptions.LeastDecompression + ((long)options.MaxDecompression * compressed.Length);
        var text = Gunzip.Read(compressed, Math.Min(options.MaxBytes, most), out var fault);
        if (fault is null && text.Length > most)
            return SetParser.Refuse(
                options, $"The text decompresses to more than {most} bytes.", Rules.LimitPassed, "Raise MaxDecompression.");
        return fault is null ? Read(text, options) : SetParser.Refuse(options, fault);
    }

    private static ReadingOptions Named(string path, ReadingOptions? options)
    {
        options = ReadingOptions.For(path, options);
        return options with
        {
            Form = options.Form ?? (FileExtensions.IsOfLines(path) ? SerializationForm.Lines : null),
        };
    }
}
