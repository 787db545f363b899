using NodaTime;

namespace FactTracker.Storage;

/// <summary>A place where claims and sources are kept: with everything that was ever recorded, for many readers.</summary>
/// <remarks>
/// <para>A store is append-only. A batch adds records, replaces them whole, or removes them; what a record was before stays known, and
/// every question can be asked as of an earlier recorded time. A batch counts as a whole or not at all, and counts when
/// <see cref="AppendAsync"/> returns.</para>
/// <para>Records are what went in: native JSON with exact digits and members that the library does not know. The order of the records is
/// that in which their ids were first added; a record that is replaced keeps its place.</para>
/// <para>Stores are safe for use by several tasks at once. Implementations: <c>InMemoryClaimStore</c>, the reference;
/// <c>SqliteClaimStore</c> and <c>PostgreSqlClaimStore</c> in packages of their own.</para>
/// </remarks>
/// <example><code>
/// await using IClaimStore store = new InMemoryClaimStore();
/// await store.AppendAsync(StoreBatch.Of(ClaimSet.Load("partnership.claims.json"), SystemClock.Instance.GetCurrentInstant()));
/// await foreach (var answer in store.QueryAsync(new StoreQuery { Where = ClaimQuery.Parse("value > 50%") }))
///     Console.WriteLine(answer.Claim);
/// </code></example>
public interface IClaimStore : IAsyncDisposable
{
    /// <summary>Adds, replaces and removes records, all together or not at all.</summary>
    /// <remarks>
    /// A record that is the same as the present one (equal digests) changes nothing, and a batch of such records alone leaves no entry. The
    /// recorded time of the entry is <see cref="StoreBatch.At"/>, or that of the entry before where this is later.
    /// </remarks>
    /// <param name="batch">The records.</param>
    /// <param name="cancellationToken">Stops the work; then nothing of the batch counts.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentException">Two records of the batch have the same id.</exception>
    Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken = default);

    /// <summary>Whether a text was imported under this mark and each record of it is still as it was then.</summary>
    /// <param name="mark">The digest of the text; see <see cref="StoreBatch.Mark"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<bool> HasMarkAsync(Digest mark, CancellationToken cancellationToken = default);

    /// <summary>Returns the record with an id, or null where there is none.</summary>
    /// <param name="id">The id of a claim or source.</param>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<StoredRecord?> FindAsync(string id, Instant? known = null, CancellationToken cancellationToken = default);

    /// <summary>Returns all records of a kind, in the order of the store.</summary>
    /// <param name="kind">Claims or sources.</param>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IAsyncEnumerable<StoredRecord> ReadAsync(StoredKind kind, Instant? known = null, CancellationToken cancellationToken = default);

    /// <summary>Returns the header: a set without records. It is what the headers of all that was imported come to.</summary>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<ClaimSet> ReadHeaderAsync(Instant? known = null, CancellationToken cancellationToken = default);

    /// <summary>Returns the claims for which a query holds, one after the other, in bounded memory.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IAsyncEnumerable<StoreAnswer> QueryAsync(StoreQuery query, CancellationToken cancellationToken = default);

    /// <summary>Returns how a query is answered: what the engine finds by its indexes, and what is then asked of each claim.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<StorePlan> ExplainAsync(StoreQuery query, CancellationToken cancellationToken = default);

    /// <summary>Returns the claims that have words of a text, the best first.</summary>
    /// <param name="search">What is looked for, and how.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<StoreMatch>> SearchAsync(StoreSearch search, CancellationToken cancellationToken = default);

    /// <summary>Returns everything that was recorded under an id, the oldest first.</summary>
    /// <param name="id">The id of a claim or source.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IAsyncEnumerable<RecordVersion> ReadHistoryAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Returns how much the store holds.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<StoreStatistics> MeasureAsync(CancellationToken cancellationToken = default);

    /// <summary>Checks that everything the store holds can be read and is as it was written, and that its indexes fit its
    /// records.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What is wrong, as English sentences; none where all is well.</returns>
    Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default);
}
