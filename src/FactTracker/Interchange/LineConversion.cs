using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange;

/// <summary>Converts texts in any format to JSON Lines record by record, so that they can be larger than memory.</summary>
/// <example><code>
/// await using var dump = await PeekedInput.OpenFileAsync("dump.json.gz");
/// await WikibaseFormat.Default.ConvertToLinesAsync(dump, "dump.claims.jsonl", Console.Error.WriteLine);
/// </code></example>
public static class LineConversion
{
    extension(IReadableFormat format)
    {
        /// <summary>Reads a text to its end and writes each record as it is read.</summary>
        /// <param name="input">The text; it stays open.</param>
        /// <param name="output">Where to write the lines; it stays open.</param>
        /// <param name="report">Receives each problem as it is found, of each rule up to the maximum of the options.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work.</param>
        /// <returns>How much was converted.</returns>
        public async Task<ConvertedLines> ConvertToLinesAsync(
            PeekedInput input, Stream output, Action<Problem> report, ReadingOptions? options = null,
            CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(format);
            ArgumentNullException.ThrowIfNull(input);
            ArgumentNullException.ThrowIfNull(output);
            ArgumentNullException.ThrowIfNull(report);
            options ??= ReadingOptions.Default;
            var isNative = ClaimSetFormats.Native.Find(format.Name) is not null;
            var lines = new RecordLines(new ClaimLineWriter(output), report, options, isNative);
            await foreach (var record in BoundedReading.Of(input, options, format.ReadRecordsAsync, cancellationToken)
                .ConfigureAwait(false))
            {
                await lines.AddAsync(record, cancellationToken).ConfigureAwait(false);
            }

            return await lines.EndAsync(cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Reads a text to its end and writes a file. A temporary file beside it is written first and then replaces it.</summary>
        /// <param name="input">The text; it stays open.</param>
        /// <param name="path">The path of the file to write.</param>
        /// <param name="report">Receives each problem as it is found, of each rule up to the maximum of the options.</param>
        /// <param name="accept">Decides at the end whether the file is written. By default, an existing file is replaced only when the
        /// text was read without an error. A text that could not be read as what it is never gives a file.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work; an existing file is then unchanged.</param>
        /// <returns>How much was converted.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public async Task<ConvertedLines> ConvertToLinesAsync(
            PeekedInput input, string path, Action<Problem> report, Predicate<ConvertedLines>? accept = null,
            ReadingOptions? options = null, CancellationToken cancellationToken = default)
        {
            using var file = new WrittenFile(path);
            var lines = await format.ConvertToLinesAsync(input, file.Stream, report, options, cancellationToken).ConfigureAwait(false);
            accept ??= converted => converted.Errors == 0 || !File.Exists(path);
            if (lines.IsClaimSet && accept(lines)) file.Commit();
            return lines;
        }
    }
}
