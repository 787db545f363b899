namespace FactTracker.Interchange;

/// <summary>A format that claim sets can be read from.</summary>
/// <remarks>
/// <para>What the format says and the model has no place for is kept as extension members under the format's own prefix. Bad input is a problem at
/// its place and costs nothing else; exceptions are for streams that cannot be read.</para>
/// <para>An implementation supplies <see cref="Recognises"/> and <see cref="ReadRecordsAsync"/>. Callers have more ways to read, which
/// <see cref="ReadableFormats"/> adds: from a file, a stream or memory, with or without blocking.</para>
/// </remarks>
/// <example><code>var reading = await format.ReadFileAsync("reviews.json");</code></example>
public interface IReadableFormat : IClaimSetFormat
{
    /// <summary>
    /// The types of options that only some formats take and this one does, such as <see cref="TableOptions"/>; others in
    /// <see cref="ReadingOptions"/> are ignored.
    /// </summary>
    IReadOnlyList<Type> OptionTypes => [];

    /// <summary>Whether a text is surely in this format, judged by its beginning.</summary>
    /// <param name="head">The first bytes of the text, uncompressed; all of it when it is short. It may end in the middle of anything.</param>
    /// <returns>False when in doubt: the name of the file then decides.</returns>
    bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>Reads a text to its end, record by record. A format that can be streamed takes memory for one record alone.</summary>
    /// <param name="input">The text; it stays open.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The set's own members before all else, sources and claims as they are met. A source may come after a claim that cites it. The same source may
    /// come again, as a stream can be longer than what a reader remembers of it.
    /// </returns>
    IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default);

    /// <summary>Reads a text to its end as a set. A format whose records gain nothing by being met one by one has a faster way than to put them together.</summary>
    /// <param name="input">The text; it stays open.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    async Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default)
    {
        var assembly = new RecordAssembly(options);
        await foreach (var record in ReadRecordsAsync(input, options, cancellationToken).ConfigureAwait(false))
        {
            assembly.Add(record);
        }

        return assembly.ToReading(Name);
    }
}
