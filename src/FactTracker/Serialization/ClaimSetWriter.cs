using System.Buffers;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization;

/// <summary>Writes claim sets in the native format, in either form. The same set produces the same bytes.</summary>
/// <remarks>
/// Values are written in their short form where they have one, defaults are omitted, and members that could not be parsed are written back
/// unchanged. The encoding is UTF-8 without a byte order mark; lines end in a line feed.
/// </remarks>
/// <example><code>ClaimSetWriter.WriteFile(set, "partnership.claims.json");</code></example>
public static class ClaimSetWriter
{
    /// <summary>Writes a set to a buffer.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="options">How to write, or null for the defaults.</param>
    public static void Write(ClaimSet set, IBufferWriter<byte> output, WritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var part in Parts(set, options ?? WritingOptions.Default))
        {
            output.Write(part.GetAwaiter().GetResult().WrittenSpan);
        }
    }

    /// <summary>Writes a set to a stream.</summary>
    /// <param name="set">The set.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="options">How to write, or null for the defaults.</param>
    public static void Write(ClaimSet set, Stream stream, WritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var part in Parts(set, options ?? WritingOptions.Default))
        {
            stream.Write(part.GetAwaiter().GetResult().WrittenSpan);
        }
    }

    /// <summary>Writes a set to a stream without blocking.</summary>
    /// <param name="set">The set.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="options">How to write, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(
        ClaimSet set, Stream stream, WritingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var part in Parts(set, options ?? WritingOptions.Default))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var written = await part.ConfigureAwait(false);
            await stream.WriteAsync(written.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Writes a set to a file. A temporary file beside it is written first and then replaces it, so that the file is never incomplete. A
    /// file whose name ends in <c>.gz</c> is compressed with gzip.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="path">The path of the file to write.</param>
    /// <param name="options">How to write, or null for the form of the file's extension.</param>
    /// <exception cref="ArgumentException">No options are given, and the native format does not have the extension.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteFile(ClaimSet set, string path, WritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        options ??= FileExtensions.OptionsFor(path);
        using var file = new WrittenFile(path);
        Write(set, file.Stream, options);
        file.Commit();
    }

    /// <summary>
    /// Writes a set to a file without blocking. A temporary file beside it is written first and then replaces it. A file whose name ends
    /// in <c>.gz</c> is compressed with gzip.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="path">The path of the file to write.</param>
    /// <param name="options">How to write, or null for the form of the file's extension.</param>
    /// <param name="cancellationToken">Stops the writing; an existing file is then unchanged.</param>
    /// <exception cref="ArgumentException">No options are given, and the native format does not have the extension.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task WriteFileAsync(
        ClaimSet set, string path, WritingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        options ??= FileExtensions.OptionsFor(path);
        using var file = new WrittenFile(path);
        await WriteAsync(set, file.Stream, options, cancellationToken).ConfigureAwait(false);
        file.Commit();
    }

    /// <summary>Writes one claim as a native object on one line, without a line end.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Claim claim, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(claim);
        using var json = NativeJson.Writer(output, indented: false);
        ClaimWriter.Write(json, claim);
    }

    /// <summary>Writes one source as a native object on one line, without a line end.</summary>
    /// <param name="source">The source.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Source source, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var json = NativeJson.Writer(output, indented: false);
        SourceWriter.Write(json, source);
    }

    private static IEnumerable<Task<ArrayBufferWriter<byte>>> Parts(ClaimSet set, WritingOptions options)
    {
        var parts = options.Form == SerializationForm.Lines ? LinesWriter.Parts(set) : DocumentWriter.Parts(set, options.Indented);
        return WrittenParts.Ahead(parts, RecordRange.AreFew(set.Sources.Count + set.Claims.Count) ? 1 : options.Cores);
    }
}
