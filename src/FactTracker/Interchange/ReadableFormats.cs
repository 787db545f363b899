using System.Runtime.CompilerServices;

namespace FactTracker.Interchange;

/// <summary>
/// Reads claim sets in one format: from a file, a stream or memory, synchronously or asynchronously, as a whole or record by record.
/// </summary>
/// <remarks>Text compressed with gzip is decompressed. To detect the format of a text, use <see cref="ClaimSetFormats"/>.</remarks>
/// <example><code>
/// var reading = WikibaseFormat.Default.ReadFile("entity.json");
/// foreach (var problem in reading.Check()) Console.WriteLine(problem);
/// </code></example>
public static class ReadableFormats
{
    extension(IReadableFormat format)
    {
        /// <summary>Reads a text in memory.</summary>
        /// <param name="text">The text, gzipped or not.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        public ClaimSetReading Read(ReadOnlyMemory<byte> text, ReadingOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(format);
            return format.ReadAsync(PeekedInput.Of(text), options ?? ReadingOptions.Default).GetAwaiter().GetResult();
        }

        /// <summary>Reads a stream to its end without blocking.</summary>
        /// <param name="stream">The text, gzipped or not; it stays open.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        public async Task<ClaimSetReading> ReadAsync(
            Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(format);
            var input = await PeekedInput.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
            await using (input.ConfigureAwait(false))
            {
                return await format.ReadAsync(input, options ?? ReadingOptions.Default, cancellationToken).ConfigureAwait(false);
            }
        }

        /// <summary>Reads a claim set from a file.</summary>
        /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <exception cref="IOException">The file cannot be read.</exception>
        /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
        public ClaimSetReading ReadFile(string path, ReadingOptions? options = null) =>
            format.ReadFileAsync(path, options).GetAwaiter().GetResult();

        /// <summary>Reads a file without blocking.</summary>
        /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        /// <exception cref="IOException">The file cannot be read.</exception>
        /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
        public async Task<ClaimSetReading> ReadFileAsync(
            string path, ReadingOptions? options = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(format);
            var input = await PeekedInput.OpenFileAsync(path, cancellationToken).ConfigureAwait(false);
            await using (input.ConfigureAwait(false))
            {
                return await format.ReadAsync(input, ReadingOptions.For(path, options), cancellationToken).ConfigureAwait(false);
            }
        }

        /// <summary>Reads a stream record by record.</summary>
        /// <param name="stream">The text, gzipped or not; it stays open.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        /// <example><code>
        /// await foreach (var record in WikibaseFormat.Default.ReadRecordsAsync(stream)) Console.WriteLine(record.Claim);
        /// </code></example>
        public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
            Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(format);
            ArgumentNullException.ThrowIfNull(stream);
            return RecordsOf(format, stream, options ?? ReadingOptions.Default, cancellationToken);
        }
    }

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsOf(
        IReadableFormat format, Stream stream, ReadingOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var input = await PeekedInput.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            await foreach (var record in BoundedReading.Of(input, options, format.ReadRecordsAsync, cancellationToken)
                .ConfigureAwait(false))
            {
                yield return record;
            }
        }
    }
}
