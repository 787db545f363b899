using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange;

/// <summary>Writes sets into files through any exporter.</summary>
/// <example><code>var losses = await exporter.ExportFileAsync(set, "reviews.json");</code></example>
public static class ClaimSetExports
{
    extension(IClaimSetExporter exporter)
    {
        /// <summary>Writes a set into a file: beside it first and then in its place, so that the old file or the new one is there, whole.</summary>
        /// <param name="set">The set.</param>
        /// <param name="path">Where the file is to be.</param>
        /// <param name="strict">Whether to leave the file as it was when something could not be carried.</param>
        /// <param name="cancellationToken">Stops the writing; the old file is then still there.</param>
        /// <returns>What could not be carried; empty when all was.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public async Task<IReadOnlyList<Problem>> ExportFileAsync(ClaimSet set, string path, bool strict = false, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(exporter);
            ArgumentNullException.ThrowIfNull(set);
            using var file = new ReplacedFile(path);
            var losses = await exporter.WriteAsync(set, file.Stream, cancellationToken).ConfigureAwait(false);
            if (!strict || losses.Count == 0) file.Commit();
            return losses;
        }
    }
}
