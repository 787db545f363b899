namespace FactTracker.Interchange;

/// <summary>A format that claim sets can be read from.</summary>
/// <remarks>
/// What the format says and the model has no place for is kept as extension members under the format's own prefix. Bad input is a problem at
/// its place and costs nothing else; exceptions are for streams that cannot be read.
/// </remarks>
/// <example><code>var import = await importer.ImportFileAsync("reviews.json");</code></example>
public interface IClaimSetImporter : IClaimSetFormat
{
    /// <summary>Reads a text to its end, record by record, so that formats that can be streamed take memory for one record alone.</summary>
    /// <param name="input">The text, uncompressed; it stays open.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The set's own members before all else, sources and claims as they are met. A source may come after a claim that cites it. It may come again,
    /// the same, since a stream can be longer than what is remembered of it.
    /// </returns>
    IAsyncEnumerable<ImportedRecord> ReadAsync(Stream input, ImportOptions options, CancellationToken cancellationToken = default);
}
