using FactTracker.Interchange;
using FactTracker.Storage;

namespace FactTracker.Cli.Stores;

/// <summary>The records of a store as JSON Lines, in bounded memory; the set that is passed is ignored.</summary>
/// <param name="store">The store.</param>
/// <param name="query">Which records.</param>
/// <param name="faults">Counts the records with errors.</param>
internal sealed class StoreLines(IClaimStore store, StoreQuery query, StoredFaults faults) : IWritableFormat
{
    public string Name => JsonLinesFormat.Default.Name;

    public string Title => JsonLinesFormat.Default.Title;

    public IReadOnlyList<string> Endings => JsonLinesFormat.Default.Endings;

    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        await store.WriteLinesAsync(output, query, faults.Add, cancellationToken).ConfigureAwait(false);
        return [];
    }
}
