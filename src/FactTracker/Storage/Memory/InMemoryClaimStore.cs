using NodaTime;

namespace FactTracker.Storage;

/// <summary>A store in memory: the reference that stores on database engines are compared with, and the store of tests.</summary>
/// <remarks>
/// It keeps every version of each record in a list, answers queries by asking a set of all claims, and searches by reading all texts. So it
/// is as large as everything that was ever recorded, and as slow as <c>set.Query</c>. Thread-safe.
/// </remarks>
/// <example><code>
/// await using var store = new InMemoryClaimStore();
/// await store.AppendAsync(StoreBatch.Of(ClaimSet.Load("partnership.claims.json"), SystemClock.Instance.GetCurrentInstant()));
/// </code></example>
public sealed class InMemoryClaimStore : IClaimStore
{
    private readonly Lock _gate = new();
    private readonly MemoryState _state = new();

    /// <inheritdoc/>
    public Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Locked(() => _state.Append(batch), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> HasMarkAsync(Digest mark, CancellationToken cancellationToken = default) =>
        Locked(() => _state.HasMark(mark), cancellationToken);

    /// <inheritdoc/>
    public Task<StoredRecord?> FindAsync(string id, Instant? known = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Locked(() => _state.Find(id)?.At(known)?.Record, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRecord> ReadAsync(
        StoredKind kind, Instant? known = null, CancellationToken cancellationToken = default) =>
        Streamed(
            () => Read(() => _state.Records(known).Where(record => record.Kind == kind).ToArray()), cancellationToken);

    /// <inheritdoc/>
    public Task<ClaimSet> ReadHeaderAsync(Instant? known = null, CancellationToken cancellationToken = default) =>
        Locked(() => _state.Header(known), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreAnswer> QueryAsync(StoreQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Streamed(() => MemoryAnswers.Of(SetAt(query.Known), query), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StorePlan> ExplainAsync(StoreQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var about = query.About is { } time ? $"about {time}" : null;
        var rest = ((string?[])[query.Where?.ToString(), about]).OfType<string>().ToArray();
        return Locked(() => new StorePlan { Rest = rest.Length == 0 ? null : string.Join(", ", rest) }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoreMatch>> SearchAsync(StoreSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(MemorySearch.Of(SetAt(search.Known), search));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordVersion> ReadHistoryAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Streamed(() => Read(() => _state.Find(id)?.Versions.Select(version => version.Version).ToArray() ?? []), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoreStatistics> MeasureAsync(CancellationToken cancellationToken = default) => Locked(_state.Measure, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default) =>
        Locked<IReadOnlyList<string>>(() => [.. _state.Records(null).Where(IsChanged).Select(record => $"{record.Id} has another digest.")],
            cancellationToken);

    /// <summary>Does nothing: there is nothing to release.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static bool IsChanged(StoredRecord record) =>
        (record.Kind == StoredKind.Claim ? record.ToClaim().Digest() : record.ToSource().Digest()) != record.Digest;

    private static IAsyncEnumerable<T> Streamed<T>(Func<IReadOnlyList<T>> read, CancellationToken cancellationToken)
    {
        return Items().ToAsyncEnumerable();

        IEnumerable<T> Items()
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var item in read())
            {
                yield return item;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private MemorySet SetAt(Instant? known) => Read(() => _state.SetAt(known));

    private T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }

    private Task<T> Locked<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<T>(cancellationToken);
        try
        {
            return Task.FromResult(Read(work));
        }
        catch (ArgumentException fault)
        {
            return Task.FromException<T>(fault);
        }
    }
}
