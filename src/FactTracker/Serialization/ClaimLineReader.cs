using System.IO.Pipelines;

namespace FactTracker.Serialization;

/// <summary>Reads the line form record by record, in bounded memory.</summary>
/// <remarks>
/// Each line is read independently: an error in one does not affect the others. Unique ids and references can only be checked for a whole
/// set, which <see cref="ClaimSetReader"/> reads. Lines are read on up to <see cref="ReadingOptions.MaxDegreeOfParallelism"/> cores and
/// returned in the order of the text.
/// </remarks>
/// <example><code>
/// await using var file = File.OpenRead("big.claims.jsonl");
/// await foreach (var line in ClaimLineReader.ReadAsync(file))
///     if (line.Claim is { } claim) Console.WriteLine(claim.Id);
/// </code></example>
public static class ClaimLineReader
{
    /// <summary>Reads a stream to its end, line by line.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> applies to each line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<ClaimLine> ReadAsync(
        Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinesOf(LineBlocks.ReadAsync(stream, options, cancellationToken));
    }

    /// <summary>Reads a pipe to its end, line by line.</summary>
    /// <param name="reader">The pipe's reader; it is not completed.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> applies to each line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<ClaimLine> ReadAsync(
        PipeReader reader, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return LinesOf(LineBlocks.ReadAsync(() => reader, isOwn: false, options, cancellationToken));
    }

    private static async IAsyncEnumerable<ClaimLine> LinesOf(IAsyncEnumerable<List<PlacedLine>> blocks)
    {
        await foreach (var block in blocks.ConfigureAwait(false))
        {
            foreach (var placed in block)
            {
                yield return placed.Line;
            }
        }
    }
}
