namespace FactTracker.Interchange;

/// <summary>A format that claim sets can be read from.</summary>
/// <remarks>
/// <para>Data that the model has no member for is kept in extension members with the format's own prefix. Invalid input is reported at its
/// place and does not affect the rest; exceptions are thrown only when a stream cannot be read.</para>
/// <para>An implementation provides <see cref="Recognises"/> and <see cref="ReadRecordsAsync"/>. <see cref="ReadableFormats"/> adds the
/// methods that read a file, a stream or memory, synchronously or asynchronously.</para>
/// </remarks>
/// <example><code>var reading = await format.ReadFileAsync("reviews.json");</code></example>
public interface IReadableFormat : IClaimSetFormat
{
    /// <summary>
    /// The types of format-specific options that this format supports, such as <see cref="MappingOptions"/>. It ignores others in
    /// <see cref="ReadingOptions"/>.
    /// </summary>
    IReadOnlyList<Type> OptionTypes => [];

    /// <summary>
    /// Whether the format is so general that it is tried last: when no other format recognises the text, and the name of the file has no
    /// extension or that of the native format.
    /// </summary>
    bool IsFallback => false;

    /// <summary>Whether a text is certainly in this format, judged by its beginning.</summary>
    /// <param name="head">The first bytes of the text, uncompressed; all of it when it is short. It may be cut off anywhere.</param>
    /// <returns>False when in doubt; the name of the file then decides.</returns>
    bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>Reads a text to its end, record by record. A format that can be streamed needs memory for one record only.</summary>
    /// <param name="input">The text; it stays open.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The members of the set first, then sources and claims as they are read. A source may come after a claim that cites it. The same
    /// source may come again, because a reader cannot remember all sources of a long stream.
    /// </returns>
    IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a text to its end as a set. By default it assembles the records; a format can override it with a faster way.
    /// </summary>
    /// <param name="input">The text; it stays open.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    async Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default)
    {
        var assembly = new RecordAssembly(options);
        await foreach (var record in BoundedReading.Of(input, options, ReadRecordsAsync, cancellationToken).ConfigureAwait(false))
        {
            assembly.Add(record);
        }

        return assembly.ToReading(Name);
    }
}
