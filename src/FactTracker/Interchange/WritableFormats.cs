using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange;

/// <summary>Writes claim sets in one format: to a file or a stream, synchronously or asynchronously.</summary>
/// <remarks>To choose the format by the extension of a file name, use <see cref="ClaimSetFormats"/>.</remarks>
/// <example><code>
/// foreach (var loss in TableFormat.Csv.WriteFile(set, "claims.csv")) Console.Error.WriteLine(loss);
/// </code></example>
public static class WritableFormats
{
    extension(IWritableFormat format)
    {
        /// <summary>Writes a set to a stream.</summary>
        /// <param name="set">The set.</param>
        /// <param name="output">Where to write; it stays open.</param>
        /// <returns>What could not be carried; empty when all was.</returns>
        public IReadOnlyList<Problem> Write(ClaimSet set, Stream output)
        {
            ArgumentNullException.ThrowIfNull(format);
            return format.WriteAsync(set, output).GetAwaiter().GetResult();
        }

        /// <summary>
        /// Writes a set to a file. A temporary file beside it is written first and then replaces it, so that the file is never incomplete.
        /// </summary>
        /// <param name="set">The set.</param>
        /// <param name="path">Where the file is to be.</param>
        /// <param name="strict">Whether to leave the file as it was when something could not be carried.</param>
        /// <returns>What could not be carried; empty when all was.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public IReadOnlyList<Problem> WriteFile(ClaimSet set, string path, bool strict = false) =>
            format.WriteFileAsync(set, path, strict).GetAwaiter().GetResult();

        /// <summary>
        /// Writes a set to a file without blocking. A temporary file beside it is written first and then replaces it, so that the file is
        /// never incomplete.
        /// </summary>
        /// <param name="set">The set.</param>
        /// <param name="path">Where the file is to be.</param>
        /// <param name="strict">Whether to leave the file as it was when something could not be carried.</param>
        /// <param name="cancellationToken">Stops the writing; the old file is then still there.</param>
        /// <returns>What could not be carried; empty when all was.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public async Task<IReadOnlyList<Problem>> WriteFileAsync(ClaimSet set, string path, bool strict = false, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(format);
            ArgumentNullException.ThrowIfNull(set);
            using var file = new ReplacedFile(path);
            var losses = await format.WriteAsync(set, file.Stream, cancellationToken).ConfigureAwait(false);
            if (!strict || losses.Count == 0) file.Commit();
            return losses;
        }
    }
}
