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
        /// <param name="report">Receives each problem as it is found, up to the maximum of the options.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work.</param>
        /// <returns>The number of errors. Each stands for data that was not written.</returns>
        public async Task<long> ConvertToLinesAsync(
            PeekedInput input, Stream output, Action<Problem> report, ReadingOptions? options = null,
            CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(format);
            ArgumentNullException.ThrowIfNull(input);
            ArgumentNullException.ThrowIfNull(output);
            ArgumentNullException.ThrowIfNull(report);
            options ??= ReadingOptions.Default;
            var lines = new ClaimLineWriter(output);
            var problems = new ReportedProblems(report, options);
            var isBegun = false;
            await foreach (var record in format.ReadRecordsAsync(input, options, cancellationToken).ConfigureAwait(false))
            {
                foreach (var problem in record.Problems)
                {
                    problems.Add(problem);
                }

                if (record.Header is { } header && isBegun) problems.AddLate(header);
                else if (record.Header is { } first) await lines.WriteHeaderAsync(first, cancellationToken).ConfigureAwait(false);
                isBegun |= record.Header is not null || record.Source is not null || record.Claim is not null;
                if (record.Source is { } source
                    && await lines.WriteAsync(source, cancellationToken).ConfigureAwait(false) == SourceLine.IdTaken)
                    problems.AddTaken(source, record.Place);
                if (record.Claim is { } claim) await lines.WriteAsync(claim, cancellationToken).ConfigureAwait(false);
            }

            await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
            return problems.Errors;
        }

        /// <summary>Reads a text to its end and writes a file. A temporary file beside it is written first and then replaces it.</summary>
        /// <param name="input">The text; it stays open.</param>
        /// <param name="path">The path of the file to write.</param>
        /// <param name="report">Receives each problem as it is found, up to the maximum of the options.</param>
        /// <param name="strict">Whether to leave an existing file unchanged when there is an error.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work; an existing file is then unchanged.</param>
        /// <returns>The number of errors.</returns>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public async Task<long> ConvertToLinesAsync(
            PeekedInput input, string path, Action<Problem> report, bool strict = false, ReadingOptions? options = null,
            CancellationToken cancellationToken = default)
        {
            using var file = new ReplacedFile(path);
            var errors = await format.ConvertToLinesAsync(input, file.Stream, report, options, cancellationToken).ConfigureAwait(false);
            if (!strict || errors == 0) file.Commit();
            return errors;
        }
    }
}
