using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange;

/// <summary>Writes claim sets in one format: into a file or a stream, with or without blocking.</summary>
/// <remarks>For the format that the ending of a file name stands for see <see cref="ClaimSetFormats"/>.</remarks>
/// <example><code>
/// foreach (var loss in TableFormat.Csv.WriteFile(set, "claims.csv")) Console.Error.WriteLine(loss);
/// </code></example>
public static class WritableFormats
{
    extension(IWritableFormat format)
    {
        /// <summary>Writes a set into a stream.</summary>
        /// <param name="set">The set.</param>
        /// <param name="output">Where to write; it stays open.</param>
        /// <returns>What could not be carried; empty when all was.</returns>
        public IReadOnlyList<Problem> Write(ClaimSet set, Stream output)
        {
            ArgumentNullException.ThrowIfNull(format);
            return format.WriteAsync(set, output).GetAwaiter().GetResult();
        }

        /// <summary>Writes a set into a file: beside it first and then in its place, so that the old file or the new one is there, whole.</summary>
        /// <param name="set">The set.</param>
        /// <param name="path">Where the file is to be.</param>
        /// <param name="strict">Whether to leave the file as it was when something could not be carried.</param>
        /// <returns>What could not be carried; empty when all was.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public IReadOnlyList<Problem> WriteFile(ClaimSet set, string path, bool strict = false) =>
            format.WriteFileAsync(set, path, strict).GetAwaiter().GetResult();

        /// <summary>Writes a set into a file without blocking: beside it first and then in its place, so that the old file or the new one is there, whole.</summary>
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
