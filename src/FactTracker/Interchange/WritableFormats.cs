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
        /// <returns>The losses: data that the format cannot represent. Empty when there are none.</returns>
        public IReadOnlyList<Problem> Write(ClaimSet set, Stream output)
        {
            ArgumentNullException.ThrowIfNull(format);
            return format.WriteAsync(set, output).GetAwaiter().GetResult();
        }

        /// <summary>
        /// Writes a set to a file. A temporary file beside it is written first and then replaces it, so that the file is never incomplete.
        /// A file whose name ends in <c>.gz</c> is compressed with gzip.
        /// </summary>
        /// <param name="set">The set.</param>
        /// <param name="path">The path of the file to write.</param>
        /// <param name="strict">Whether to leave an existing file unchanged when data would be lost.</param>
        /// <returns>The losses: data that the format cannot represent. Empty when there are none.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public IReadOnlyList<Problem> WriteFile(ClaimSet set, string path, bool strict = false) =>
            format.WriteFileAsync(set, path, strict).GetAwaiter().GetResult();

        /// <summary>
        /// Writes a set to a file without blocking. A temporary file beside it is written first and then replaces it, so that the file is
        /// never incomplete. A file whose name ends in <c>.gz</c> is compressed with gzip.
        /// </summary>
        /// <param name="set">The set.</param>
        /// <param name="path">The path of the file to write.</param>
        /// <param name="strict">Whether to leave an existing file unchanged when data would be lost.</param>
        /// <param name="cancellationToken">Stops the writing; an existing file is then unchanged.</param>
        /// <returns>The losses: data that the format cannot represent. Empty when there are none.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public async Task<IReadOnlyList<Problem>> WriteFileAsync(
            ClaimSet set, string path, bool strict = false, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(format);
            ArgumentNullException.ThrowIfNull(set);
            using var file = new WrittenFile(path);
            var losses = await format.WriteAsync(set, file.Stream, cancellationToken).ConfigureAwait(false);
            if (!strict || losses.Count == 0) file.Commit();
            return losses;
        }
    }
}
