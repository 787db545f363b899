using NodaTime;

namespace FactTracker.Storage;

/// <summary>Finds the sources that claims need, each once.</summary>
/// <param name="store">The store.</param>
/// <param name="known">The recorded time as of which to look; null for now.</param>
/// <param name="faulty">Called with the id of each source of which a member could not be read.</param>
/// <param name="token">Stops the work.</param>
internal sealed class NeededRecords(IClaimStore store, Instant? known, Action<string>? faulty, CancellationToken token)
{
    private readonly HashSet<SourceId> _found = [];

    /// <summary>Whether a query asks for all claims, so that all sources belong to them.</summary>
    public static bool AreAll(StoreQuery query) => query is { Where: null, About: null, After: null, Limit: null };

    /// <summary>All sources.</summary>
    public async IAsyncEnumerable<Source> AllAsync()
    {
        await foreach (var record in store.ReadAsync(StoredKind.Source, known, token).ConfigureAwait(false))
        {
            var source = SourceOf(record);
            _found.Add(source.Id);
            yield return source;
        }
    }

    /// <summary>The sources that a claim cites, that its citations are based on, and those behind them, as far as they are new.</summary>
    public async Task<IReadOnlyList<Source>> OfAsync(Claim claim)
    {
        List<Source> sources = [];
        var open = new Stack<SourceId>();
        foreach (var citation in claim.Citations)
        {
            Add(citation.Source);
            AddAll(citation.BasedOn);
        }

        while (open.TryPop(out var id))
        {
            if (await store.FindAsync(id.Text, known, token).ConfigureAwait(false) is not { Kind: StoredKind.Source } record) continue;
            var source = SourceOf(record);
            sources.Add(source);
            AddAll(source.BasedOn);
            if (source.PartOf is { } whole) Add(whole);
        }

        return sources;

        void Add(SourceId id)
        {
            if (_found.Add(id)) open.Push(id);
        }

        void AddAll(ValueList<SourceLink>? links)
        {
            foreach (var link in links ?? default) Add(link.Source);
        }
    }

    private Source SourceOf(StoredRecord record)
    {
        var source = record.ToSource(out var hasErrors);
        if (hasErrors) faulty?.Invoke(record.Id);
        return source;
    }
}
