using System.Runtime.CompilerServices;
using FactTracker.Analysis;
using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.Storage;

/// <summary>A store on a database engine: what all of them do alike.</summary>
/// <remarks>
/// An engine finds pages of claims by conditions on its indexes; this class turns queries into such conditions, asks each returned claim
/// the query itself, and so gives the answers that <c>set.Query</c> gives.
/// </remarks>
/// <example><code>
/// if (store is IndexedClaimStore) Console.WriteLine((await store.ExplainAsync(query)).ToWords());
/// </code></example>
public abstract class IndexedClaimStore : IClaimStore
{
    private const int SmallestPage = 64;
    private const int UsualPage = 256;
    private const int LargestPage = 4_096; // Some megabytes.
    private const int PageGrowth = 4;
    private const int LikeCandidates = 400;

    /// <inheritdoc/>
    public abstract Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task<bool> HasMarkAsync(Digest mark, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task<StoredRecord?> FindAsync(string id, Instant? known = null, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract IAsyncEnumerable<StoredRecord> ReadAsync(
        StoredKind kind, Instant? known = null, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public async Task<ClaimSet> ReadHeaderAsync(Instant? known = null, CancellationToken cancellationToken = default)
    {
        var headers = await ReadHeadersAsync(known, cancellationToken).ConfigureAwait(false);
        return JoinedHeaders.Of(headers.Select(header => ClaimSetReader.Read(header).Set));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreAnswer> QueryAsync(StoreQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return AnswerAsync(query, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<StorePlan> ExplainAsync(StoreQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var plan = QueryPlan.Of(query);
        var scan = new StoreScan(plan.Condition, query.Known, query.Order, query.After, FirstPage(query, plan));
        return new StorePlan
        {
            Pushed = plan.Condition,
            Rest = plan.Rest,
            ReadsAllSources = plan.Needs == NeededSources.All,
            Engine = await ExplainScanAsync(scan, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoreMatch>> SearchAsync(StoreSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        return search.IsByLikeness ? FindLikeAsync(search, cancellationToken) : FindWordsAsync(search, cancellationToken);
    }

    /// <inheritdoc/>
    public abstract IAsyncEnumerable<RecordVersion> ReadHistoryAsync(string id, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task<StoreStatistics> MeasureAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Returns a page of the claims that meet a condition.</summary>
    /// <param name="scan">Which claims.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected abstract Task<IReadOnlyList<ScannedClaim>> ScanAsync(StoreScan scan, CancellationToken cancellationToken);

    /// <summary>Returns what the engine says of its plan for a scan, a step each.</summary>
    /// <param name="scan">Which claims.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected abstract Task<ValueList<string>> ExplainScanAsync(StoreScan scan, CancellationToken cancellationToken);

    /// <summary>Returns the claims that have words, ranked by the engine, the best first.</summary>
    /// <param name="words">The words, folded as those of <see cref="ClaimIndex.Words"/>; a star at the end of a word stands for any more
    /// letters.</param>
    /// <param name="all">Whether a claim has all of the words, or at least one.</param>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="limit">The greatest number of claims.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected abstract Task<IReadOnlyList<ScannedClaim>> RankAsync(
        ValueList<string> words, bool all, Instant? known, int limit, CancellationToken cancellationToken);

    /// <summary>Returns the sources with some ids, as far as the store holds them.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected abstract Task<IReadOnlyList<StoredRecord>> FindSourcesAsync(
        IReadOnlyCollection<SourceId> ids, Instant? known, CancellationToken cancellationToken);

    /// <summary>Returns the different headers that were recorded, in that order, each a native set without records in UTF-8.</summary>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected abstract Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadHeadersAsync(Instant? known, CancellationToken cancellationToken);

    private static int FirstPage(StoreQuery query, QueryPlan plan) => query.Limit is not { } limit
        ? UsualPage
        : plan.Rest is null ? Math.Min(limit, LargestPage) : Math.Clamp(limit, SmallestPage, LargestPage);

    private async IAsyncEnumerable<StoreAnswer> AnswerAsync(
        StoreQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var plan = QueryPlan.Of(query);
        var asking = new ClaimAsking(query, plan.Needs);
        var cited = new StoredSources(ids => FindSourcesAsync(ids, query.Known, cancellationToken));
        var sources = plan.Needs == NeededSources.All && query.Limit != 0
            ? await AllSourcesAsync(query.Known, cancellationToken).ConfigureAwait(false)
            : SourceList.Empty;
        var (left, size, after) = (query.Limit ?? int.MaxValue, FirstPage(query, plan), query.After);
        while (left > 0)
        {
            var scan = new StoreScan(plan.Condition, query.Known, query.Order, after, size);
            var page = await ScanAsync(scan, cancellationToken).ConfigureAwait(false);
            var (claims, faulty) = ClaimsOf(page);
            if (plan.Needs == NeededSources.Cited) sources = await cited.CitedByAsync(claims).ConfigureAwait(false);
            var at = -1;
            foreach (var answer in asking.Of(claims, sources))
            {
                at++;
                if (answer is not { } isCertain) continue;
                yield return new StoreAnswer(claims[at], page[at].Place, isCertain) { HasErrors = faulty.Contains(claims[at].Id) };
                if (--left == 0) yield break;
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (page.Count < size) yield break;
            (after, size) = (page[^1].Place, Math.Min(size * PageGrowth, LargestPage));
        }
    }

    private async Task<SourceList> AllSourcesAsync(Instant? known, CancellationToken cancellationToken)
    {
        var sources = new List<Source>();
        await foreach (var record in ReadAsync(StoredKind.Source, known, cancellationToken).ConfigureAwait(false))
        {
            sources.Add(record.ToSource());
        }

        return [.. sources];
    }

    // Words are cut off and folded in the index, so that an engine may find too many claims.
    private async Task<IReadOnlyList<StoreMatch>> FindWordsAsync(StoreSearch search, CancellationToken cancellationToken)
    {
        if (WordSearch.TestOf(search) is not { } test || WordSearch.WordsOf(search) is not { IsEmpty: false } words) return [];
        for (var size = search.Limit; ; size = checked(size * PageGrowth))
        {
            var found = await RankAsync(words, all: true, search.Known, size, cancellationToken).ConfigureAwait(false);
            var (claims, faulty) = ClaimsOf(found);
            var matches = claims
                .Select((claim, at) => new StoreMatch(claim, found[at].Score)
                {
                    Why = found[at].Why, HasErrors = faulty.Contains(claim.Id),
                })
                .Where(match => test.Of(match.Claim) == Truth.Yes).Take(search.Limit).ToArray();
            if (matches.Length == search.Limit || found.Count < size) return matches;
        }
    }

    private async Task<IReadOnlyList<StoreMatch>> FindLikeAsync(StoreSearch search, CancellationToken cancellationToken)
    {
        if (WordSearch.WordsOf(search) is not { IsEmpty: false } words) return [];
        var size = Math.Max(LikeCandidates, search.Limit);
        var found = await RankAsync(words, all: false, search.Known, size, cancellationToken).ConfigureAwait(false);
        var (claims, faulty) = ClaimsOf(found);
        var sources = new StoredSources(ids => FindSourcesAsync(ids, search.Known, cancellationToken));
        var set = ClaimSet.Empty with { Claims = [.. claims], Sources = await sources.CitedByAsync(claims).ConfigureAwait(false) };
        return [.. WordSearch.Like(set, search).Select(match => match with { HasErrors = faulty.Contains(match.Claim.Id) })];
    }

    // Few claims have errors.
    private static (Claim[] Claims, HashSet<ClaimId> WithErrors) ClaimsOf(IReadOnlyList<ScannedClaim> found)
    {
        var (claims, faulty) = (new Claim[found.Count], new HashSet<ClaimId>());
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = found[i].Record.ToClaim(out var hasErrors);
            if (hasErrors) faulty.Add(claims[i].Id);
        }

        return (claims, faulty);
    }
}
