namespace FactTracker.Interchange;

/// <summary>Reads whole sets through any importer.</summary>
/// <example><code>var import = await importer.ImportFileAsync("reviews.json");</code></example>
public static class ClaimSetImports
{
    extension(IClaimSetImporter importer)
    {
        /// <summary>Reads a stream to its end and puts what it holds together.</summary>
        /// <param name="input">The text, gzipped or not; it stays open.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        public async Task<Import> ImportAsync(Stream input, ImportOptions? options = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(importer);
            ArgumentNullException.ThrowIfNull(input);
            options ??= ImportOptions.Default;
            var assembly = new ImportAssembly(options);
            var peeked = await PeekedInput.OpenAsync(input, cancellationToken).ConfigureAwait(false);
            await using (peeked.ConfigureAwait(false))
            {
                await foreach (var record in importer.ReadAsync(peeked.Text, options, cancellationToken).ConfigureAwait(false))
                {
                    assembly.Add(record);
                }
            }

            return assembly.ToImport();
        }

        /// <summary>Reads a file, gzipped or not.</summary>
        /// <param name="path">Where the file is; problems carry it unless the options name the file otherwise.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        /// <exception cref="IOException">The file cannot be read.</exception>
        /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
        public async Task<Import> ImportFileAsync(string path, ImportOptions? options = null, CancellationToken cancellationToken = default)
        {
            options ??= ImportOptions.Default;
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                return await importer.ImportAsync(file, options with { FileName = options.FileName ?? path }, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
