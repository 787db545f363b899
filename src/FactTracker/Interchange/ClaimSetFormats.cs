using System.Collections;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>
/// The formats that a program supports: detects the format of a text and reads it, and writes a file in the format of its extension.
/// </summary>
/// <remarks>
/// <para>Detection tries the formats in the order of the list. <see cref="All"/> refers to every format of the package; a trimmed program
/// contains only the formats it uses when it adds them to <see cref="Native"/>. Immutable and thread-safe.</para>
/// <para>Exceptions are thrown when a file or stream cannot be read or written. Errors in its content are reported as problems.</para>
/// </remarks>
/// <example><code>
/// var reading = ClaimSetFormats.All.ReadFile("whatever.xlsx");
/// foreach (var problem in reading.Check()) Console.WriteLine(problem);
/// ClaimSetFormats.All.WriteFile(reading.Set, "copy.claims.json");
/// </code></example>
public sealed class ClaimSetFormats : IReadOnlyList<IClaimSetFormat>
{
    private readonly IClaimSetFormat[] _formats;

    private ClaimSetFormats(IClaimSetFormat[] formats) => _formats = formats;

    /// <summary>Only the two forms of the native format.</summary>
    public static ClaimSetFormats Native { get; } = new([JsonFormat.Default, JsonLinesFormat.Default]);

    /// <summary>Every format of this package. <see cref="With"/> adds a format of another package.</summary>
    /// <example><code>var formats = ClaimSetFormats.All.With(WebPageFormat.Default);</code></example>
    public static ClaimSetFormats All => field ??= new(
    [
        .. Native,
        LedgerFormat.Default,
        FactCheckToolsFormat.Default,
        ClaimReviewFormat.Default,
        JsonLdFormat.Default,
        NanopublicationFormat.Default,
        ProvFormat.Default,
        StixFormat.Default,
        GedcomXFormat.Default,
        FollowTheMoneyFormat.Statements,
        FollowTheMoneyFormat.StatementLines,
        FollowTheMoneyFormat.PackedStatements,
        FollowTheMoneyFormat.Entities,
        QuickStatementsFormat.Default,
        WikibaseFormat.Default,
        XlsxFormat.Default,
        TableFormat.Csv,
        TableFormat.Tsv,
        MarkdownFormat.Default,
        CslJsonFormat.Default,
        BibTeXFormat.Default,
        RisFormat.Default,
        RecordsFormat.Default,
    ]);

    /// <inheritdoc/>
    public int Count => _formats.Length;

    /// <inheritdoc/>
    public IClaimSetFormat this[int index] => _formats[index];

    /// <summary>The formats that can be read, in the order in which detection tries them.</summary>
    public IEnumerable<IReadableFormat> Readable => _formats.OfType<IReadableFormat>();

    /// <summary>The formats that can be written.</summary>
    public IEnumerable<IWritableFormat> Writable => _formats.OfType<IWritableFormat>();

    /// <summary>Returns the list with a format added. A format of the same name is replaced.</summary>
    /// <param name="format">The format. Detection tries a new format right after the native ones, since its texts may look like those of a
    /// more general format.</param>
    /// <example><code>var formats = ClaimSetFormats.Native.With(TableFormat.Csv);</code></example>
    public ClaimSetFormats With(IClaimSetFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (Find(format.Name) is not null) return new([.. _formats.Select(known => known.Name == format.Name ? format : known)]);
        var native = _formats.TakeWhile(known => Native.Find(known.Name) is not null).Count();
        return new([.. _formats[..native], format, .. _formats[native..]]);
    }

    /// <summary>Returns the format with a name, or null.</summary>
    /// <param name="name">The name; case is ignored.</param>
    public IClaimSetFormat? Find(string name) =>
        Array.Find(_formats, format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Returns the format of a text: the first that recognises its beginning, or else the one with the longest extension that matches the
    /// file name.
    /// </summary>
    /// <param name="head">The first bytes of the text, uncompressed, such as <see cref="PeekedInput.Head"/>.</param>
    /// <param name="fileName">The name of the file, or null; <c>.gz</c> at its end is ignored.</param>
    /// <param name="options">
    /// How the text will be read, or null. A mapping in them says that the text has records of another system, so that formats which
    /// support mappings come first.
    /// </param>
    /// <returns>The format, or null when neither the text nor the name identifies it.</returns>
    public IReadableFormat? Detect(ReadOnlySpan<byte> head, string? fileName = null, ReadingOptions? options = null)
    {
        head = WideText.HeadOf(head);
        if (options?.Of<MappingOptions>()?.Mapping is { IsEmpty: false } mapping && Mapped(head, fileName, mapping) is { } mapped)
            return mapped;
        if (Recognising(Readable.Where(format => !format.IsFallback), head) is { } recognised) return recognised;
        var byEnding = fileName is null ? null : ByEnding(Readable, fileName);
        return byEnding is not null && Native.Find(byEnding.Name) is null
            ? byEnding
            : Recognising(Readable.Where(format => format.IsFallback), head) ?? byEnding;
    }

    /// <summary>Returns the format in which a file is written, by its extension, or null when no format has the extension.</summary>
    /// <remarks>A ledger is appended to and never replaced, so there is none for <c>.ledger.jsonl</c>.</remarks>
    /// <param name="fileName">The name of the file.</param>
    public IWritableFormat? FindWritable(string fileName) => FileExtensions.IsOfLedger(fileName) ? null : ByEnding(Writable, fileName);

    /// <summary>Reads a text in memory and detects its format.</summary>
    /// <param name="text">The text, gzipped or not.</param>
    /// <param name="options">How to read, or null for the defaults; the file name in them helps to find the format.</param>
    public ClaimSetReading Read(ReadOnlyMemory<byte> text, ReadingOptions? options = null) =>
        ReadAsync(PeekedInput.Of(text), options).GetAwaiter().GetResult();

    /// <summary>Reads a stream to its end without blocking and detects its format.</summary>
    /// <param name="stream">The text, gzipped or not; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults; the file name in them helps to find the format.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<ClaimSetReading> ReadAsync(
        Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        var input = await PeekedInput.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            return await ReadAsync(input, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a peeked text and detects its format.</summary>
    /// <param name="input">The text; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults; the file name in them helps to find the format.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <remarks>A text whose format is not detected is read as the first readable format, usually native JSON.</remarks>
    public Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= ReadingOptions.Default;
        var format = Detect(input.Head.Span, options.FileName, options) ?? Readable.First();
        return format.ReadAsync(input, options, cancellationToken);
    }

    /// <summary>Reads a file and detects its format.</summary>
    /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public ClaimSetReading ReadFile(string path, ReadingOptions? options = null) => ReadFileAsync(path, options).GetAwaiter().GetResult();

    /// <summary>Reads a file without blocking and detects its format.</summary>
    /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public async Task<ClaimSetReading> ReadFileAsync(
        string path, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        var input = await PeekedInput.OpenFileAsync(path, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            return await ReadAsync(input, ReadingOptions.For(path, options), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Writes a set to a file, in the format of its extension. A temporary file beside it is written first and then replaces it. A file
    /// whose name ends in <c>.gz</c> is compressed with gzip.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="path">The path of the file to write.</param>
    /// <param name="strict">Whether to leave an existing file unchanged when data would be lost.</param>
    /// <returns>The losses: data that the format cannot represent. Empty when there are none.</returns>
    /// <exception cref="ArgumentException">No format has the extension.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public IReadOnlyList<Problem> WriteFile(ClaimSet set, string path, bool strict = false) => WrittenAs(path).WriteFile(set, path, strict);

    /// <summary>
    /// Writes a set to a file without blocking, in the format of its extension. A temporary file beside it is written first and then
    /// replaces it. A file whose name ends in <c>.gz</c> is compressed with gzip.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="path">The path of the file to write.</param>
    /// <param name="strict">Whether to leave an existing file unchanged when data would be lost.</param>
    /// <param name="cancellationToken">Stops the writing; an existing file is then unchanged.</param>
    /// <returns>The losses: data that the format cannot represent. Empty when there are none.</returns>
    /// <exception cref="ArgumentException">No format has the extension.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Task<IReadOnlyList<Problem>> WriteFileAsync(
        ClaimSet set, string path, bool strict = false, CancellationToken cancellationToken = default) =>
        WrittenAs(path).WriteFileAsync(set, path, strict, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IClaimSetFormat> GetEnumerator() => ((IEnumerable<IClaimSetFormat>)_formats).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IWritableFormat WrittenAs(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FindWritable(path) ?? throw new ArgumentException(
            $"No format has the extension of {path}; the extensions are " +
            $"{string.Join(", ", Writable.SelectMany(format => format.Endings))}.",
            nameof(path));
    }

    // The longest extension is the most specific: x.prov.json is PROV, although it also ends in .json.
    private static T? ByEnding<T>(IEnumerable<T> formats, string fileName)
        where T : class, IClaimSetFormat
    {
        var name = fileName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? fileName[..^".gz".Length] : fileName;
        return formats.Select(format => (Format: format, Length: LongestEnding(format, name))).Where(candidate => candidate.Length > 0)
            .OrderByDescending(candidate => candidate.Length).Select(candidate => candidate.Format).FirstOrDefault();
    }

    // A text with a list of records at some path looks like any other document.
    private IReadableFormat? Mapped(ReadOnlySpan<byte> head, string? fileName, RecordMapping mapping)
    {
        IReadableFormat[] formats = [.. Readable.Where(format => format.OptionTypes.Contains(typeof(MappingOptions)))];
        if (Recognising(Native.Readable, head) is not null) return null;
        var fallback = Array.Find(formats, format => format.IsFallback);
        if (mapping.Records is not null && fallback is not null) return fallback;
        return Recognising(formats, head) ?? (fileName is null ? null : ByEnding(formats, fileName)) ?? (IsJson(head) ? fallback : null);
    }

    private static bool IsJson(ReadOnlySpan<byte> head) =>
        TextEncodings.WithoutMark(head).TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static IReadableFormat? Recognising(IEnumerable<IReadableFormat> formats, ReadOnlySpan<byte> head)
    {
        foreach (var format in formats)
        {
            if (format.Recognises(head)) return format;
        }

        return null;
    }

    private static int LongestEnding(IClaimSetFormat format, string name) =>
        format.Endings.Where(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).Select(ending => ending.Length)
            .DefaultIfEmpty().Max();
}
