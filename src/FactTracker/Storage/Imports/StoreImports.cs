using FactTracker.Interchange;

namespace FactTracker.Storage;

/// <summary>Imports texts in any format into a store.</summary>
/// <remarks>
/// <para>Records are appended in batches as they are read, in bounded memory, and no faster than the store takes them. What a
/// batch appended stays when the work is stopped: the same import later goes on there. A text that was imported before changes nothing; of
/// JSON Lines, the parts that the store has already are not even parsed, only hashed.</para>
/// <para>Of two records of a text with the same id, the first is taken and the second reported. Parts of a text with a problem are parsed
/// each time, so that a problem is reported each time.</para>
/// </remarks>
/// <example><code>
/// var result = await store.ImportFileAsync("rents.csv", new ImportOptions(SystemClock.Instance.GetCurrentInstant()));
/// Console.WriteLine($"{result.Added} added");
/// </code></example>
public static class StoreImports
{
    extension(IClaimStore store)
    {
        /// <summary>Appends what a file in any format contains, batch by batch.</summary>
        /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
        /// <param name="options">How to import.</param>
        /// <param name="progress">Receives how far the import has got, or null.</param>
        /// <param name="cancellationToken">Stops the work; what was appended by then stays.</param>
        /// <exception cref="IOException">The file cannot be read.</exception>
        /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
        public async Task<ImportResult> ImportFileAsync(
            string path, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(store);
            ArgumentNullException.ThrowIfNull(options);
            var input = await PeekedInput.OpenFileAsync(path, cancellationToken).ConfigureAwait(false);
            await using (input.ConfigureAwait(false))
            {
                var named = options with { Reading = ReadingOptions.For(path, options.Reading) };
                return await TextImport.RunAsync(store, input, named, progress, cancellationToken).ConfigureAwait(false);
            }
        }

        /// <summary>Imports a stream.</summary>
        /// <param name="stream">The text, gzipped or not; it stays open. It is read no faster than the store takes its records.</param>
        /// <param name="options">How to import.</param>
        /// <param name="progress">Receives how far the import has got, or null.</param>
        /// <param name="cancellationToken">Stops the work; what was appended by then stays.</param>
        public async Task<ImportResult> ImportAsync(
            Stream stream, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(store);
            ArgumentNullException.ThrowIfNull(options);
            var input = await PeekedInput.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
            await using (input.ConfigureAwait(false))
            {
                return await TextImport.RunAsync(store, input, options, progress, cancellationToken).ConfigureAwait(false);
            }
        }

        /// <summary>Imports a text that is open.</summary>
        /// <param name="input">The text; it stays open. It is read no faster than the store takes its records.</param>
        /// <param name="options">How to import.</param>
        /// <param name="progress">Receives how far the import has got, or null.</param>
        /// <param name="cancellationToken">Stops the work; what was appended by then stays.</param>
        public Task<ImportResult> ImportAsync(
            PeekedInput input, ImportOptions options, IProgress<ImportProgress>? progress = null,
            CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(store);
            ArgumentNullException.ThrowIfNull(input);
            ArgumentNullException.ThrowIfNull(options);
            return TextImport.RunAsync(store, input, options, progress, cancellationToken);
        }
    }
}
