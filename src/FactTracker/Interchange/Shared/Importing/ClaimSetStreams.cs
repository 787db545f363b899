using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange;

/// <summary>Turns texts in other formats into the line form record by record, for those that are larger than memory.</summary>
/// <example><code>
/// await using var dump = File.OpenRead("dump.json.gz");
/// await WikibaseFormat.Default.ConvertToLinesAsync(dump, "dump.claims.jsonl", Console.Error.WriteLine);
/// </code></example>
public static class ClaimSetStreams
{
    extension(IClaimSetImporter importer)
    {
        /// <summary>Reads a stream to its end and writes each record as it is met.</summary>
        /// <param name="input">The text, gzipped or not; it stays open.</param>
        /// <param name="output">Where to write the line form; it stays open.</param>
        /// <param name="report">Takes each problem as it is met, no more than the options ask for.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work.</param>
        /// <returns>How many errors there were; each is something that is not in what was written.</returns>
        public async Task<long> ConvertToLinesAsync(
            Stream input, Stream output, Action<Problem> report, ImportOptions? options = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(importer);
            ArgumentNullException.ThrowIfNull(input);
            ArgumentNullException.ThrowIfNull(output);
            ArgumentNullException.ThrowIfNull(report);
            options ??= ImportOptions.Default;
            var lines = new ClaimLineWriter(output);
            var told = new ToldProblems(report, options);
            var isBegun = false;
            var peeked = await PeekedInput.OpenAsync(input, cancellationToken).ConfigureAwait(false);
            await using (peeked.ConfigureAwait(false))
            {
                await foreach (var record in importer.ReadAsync(peeked.Text, options, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var problem in record.Problems)
                    {
                        told.Add(problem);
                    }

                    if (record.Header is { } header && isBegun) told.AddLate(header);
                    else if (record.Header is { } first) await lines.WriteHeaderAsync(first, cancellationToken).ConfigureAwait(false);
                    isBegun |= record.Header is not null || record.Source is not null || record.Claim is not null;
                    if (record.Source is { } source && await lines.WriteAsync(source, cancellationToken).ConfigureAwait(false) == SourceLine.IdTaken) told.AddTaken(source, record.Place);
                    if (record.Claim is { } claim) await lines.WriteAsync(claim, cancellationToken).ConfigureAwait(false);
                }
            }

            await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
            return told.Errors;
        }

        /// <summary>Reads a stream to its end and writes a file: beside it first and then in its place.</summary>
        /// <param name="input">The text, gzipped or not; it stays open.</param>
        /// <param name="path">Where the file is to be.</param>
        /// <param name="report">Takes each problem as it is met, no more than the options ask for.</param>
        /// <param name="strict">Whether to leave the file as it was when there is an error.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work; the old file is then still there.</param>
        /// <returns>How many errors there were.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public async Task<long> ConvertToLinesAsync(
            Stream input, string path, Action<Problem> report, bool strict = false, ImportOptions? options = null, CancellationToken cancellationToken = default)
        {
            using var file = new ReplacedFile(path);
            var errors = await importer.ConvertToLinesAsync(input, file.Stream, report, options, cancellationToken).ConfigureAwait(false);
            if (!strict || errors == 0) file.Commit();
            return errors;
        }
    }
}
