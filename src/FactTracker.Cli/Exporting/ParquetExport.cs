using FactTracker.Parquet;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Cli.Exporting;

/// <summary>Writes a store as a folder of Parquet tables.</summary>
internal static class ParquetExport
{
    /// <summary>Whether this build of the command has it.</summary>
    public static bool IsAvailable => true;

    /// <summary>Writes the records, in bounded memory.</summary>
    /// <param name="store">The store.</param>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="folder">The folder, which must not exist.</param>
    /// <param name="byProperty">Whether claims are divided into folders by their property.</param>
    /// <param name="faulty">Called with the id of each record with a member that could not be read when it was recorded.</param>
    /// <param name="cancellationToken">Stops the writing; then nothing is left.</param>
    /// <returns>The numbers of claims and of sources.</returns>
    public static async Task<(long Claims, long Sources)> WriteAsync(
        IClaimStore store, Instant? known, string folder, bool byProperty, Action<string> faulty, CancellationToken cancellationToken)
    {
        var options = ParquetDataSetOptions.Default with { Partition = byProperty ? ParquetPartition.Property : ParquetPartition.None };
        var header = await store.ReadHeaderAsync(known, cancellationToken).ConfigureAwait(false);
        var sources = store.ReadAsync(StoredKind.Source, known, cancellationToken)
            .Select(record => Read(record, record.ToSource(out var isFaulty), isFaulty));
        var claims = store.ReadAsync(StoredKind.Claim, known, cancellationToken)
            .Select(record => Read(record, record.ToClaim(out var isFaulty), isFaulty));
        var written = await ParquetDataSet.WriteAsync(header, sources, claims, folder, options, cancellationToken).ConfigureAwait(false);
        return (written.Claims, written.Sources);

        T Read<T>(StoredRecord record, T content, bool isFaulty)
        {
            if (isFaulty) faulty(record.Id);
            return content;
        }
    }
}
