using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange;

/// <summary>Turns texts in any format into JSON Lines record by record, so that they may be larger than memory.</summary>
/// <example><code>
/// await using var dump = await PeekedInput.OpenFileAsync("dump.json.gz");
/// await WikibaseFormat.Default.ConvertToLinesAsync(dump, "dump.claims.jsonl", Console.Error.WriteLine);
/// </code></example>
public static class LineConversion
{
    extension(IReadableFormat format)
    {
        /// <summary>Reads a text to its end and writes each record as it is met.</summary>
        /// <param name="input">The text; it stays open.</param>
        /// <param name="output">Where to write the lines; it stays open.</param>
        /// <param name="report">Takes each problem as it is met, no more than the options ask for.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work.</param>
        /// <returns>How many errors there were; each is something that is not in what was written.</returns>
        public async Task<long> ConvertToLinesAsync(
            PeekedInput input, Stream output, Action<Problem> report, ReadingOptions? options = null, CancellationToken cancellationToken = default)
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
                if (record.Source is { } source && await lines.WriteAsync(source, cancellationToken).ConfigureAwait(false) == SourceLine.IdTaken)
                    problems.AddTaken(source, record.Place);
                if (record.Claim is { } claim) await lines.WriteAsync(claim, cancellationToken).ConfigureAwait(false);
            }

            await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
            return problems.Errors;
        }

        /// <summary>Reads a text to its end and writes a file: beside it first and then in its place.</summary>
        /// <param name="input">The text; it stays open.</param>
        /// <param name="path">Where the file is to be.</param>
        /// <param name="report">Takes each problem as it is met, no more than the options ask for.</param>
        /// <param name="strict">Whether to leave the file as it was when there is an error.</param>
        /// <param name="options">How to read, or null for the defaults.</param>
        /// <param name="cancellationToken">Stops the work; the old file is then still there.</param>
        /// <returns>How many errors there were.</returns>
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
