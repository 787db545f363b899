namespace FactTracker.Storage;

/// <summary>Finds sources by their ids, and keeps them, because claims of neighbouring pages often cite the same.</summary>
/// <param name="find">Finds sources in the store.</param>
internal sealed class StoredSources(Func<IReadOnlyCollection<SourceId>, Task<IReadOnlyList<StoredRecord>>> find)
{
    private const int MostAtOnce = 500; // Engines have limits for the parameters of one statement.
    private const int MostKept = 20_000;

    private readonly Dictionary<SourceId, Source?> _kept = [];

    /// <summary>The sources that some claims cite, as far as the store has them.</summary>
    public async Task<SourceList> CitedByAsync(IReadOnlyList<Claim> claims)
    {
        var cited = claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct().ToArray();
        if (_kept.Count > MostKept) _kept.Clear();
        foreach (var ids in cited.Where(id => !_kept.ContainsKey(id)).Chunk(MostAtOnce))
        {
            foreach (var id in ids) _kept[id] = null;
            foreach (var record in await find(ids).ConfigureAwait(false))
            {
                var source = record.ToSource();
                _kept[source.Id] = source;
            }
        }

        return [.. cited.Select(id => _kept[id]).OfType<Source>()];
    }
}
