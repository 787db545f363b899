using System.Runtime.CompilerServices;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.DependencyInjection.Opening;

/// <summary>A store that is opened by the first call, since a container creates services without waiting, and opening waits.</summary>
/// <remarks>Calls that come meanwhile wait for the same opening. One that failed is tried again by the next call: a server that was away
/// may be back.</remarks>
/// <param name="chosen">What is opened.</param>
internal sealed class OpenedOnUseStore(ChosenStore chosen) : IClaimStore, IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _end = new();
    private Task<IClaimStore>? _opening;
    private bool _isClosed;

    /// <inheritdoc/>
    public async Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).AppendAsync(batch, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<bool> HasMarkAsync(Digest mark, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).HasMarkAsync(mark, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<StoredRecord?> FindAsync(string id, Instant? known = null, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).FindAsync(id, known, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRecord> ReadAsync(
        StoredKind kind, Instant? known = null, CancellationToken cancellationToken = default) =>
        EachAsync(store => store.ReadAsync(kind, known, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<ClaimSet> ReadHeaderAsync(Instant? known = null, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).ReadHeaderAsync(known, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreAnswer> QueryAsync(StoreQuery query, CancellationToken cancellationToken = default) =>
        EachAsync(store => store.QueryAsync(query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<StorePlan> ExplainAsync(StoreQuery query, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).ExplainAsync(query, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoreMatch>> SearchAsync(StoreSearch search, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).SearchAsync(search, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordVersion> ReadHistoryAsync(string id, CancellationToken cancellationToken = default) =>
        EachAsync(store => store.ReadHistoryAsync(id, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<StoreStatistics> MeasureAsync(CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).MeasureAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).VerifyAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <remarks>For containers that are disposed of without waiting; they would refuse a service that can only be awaited.</remarks>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Task<IClaimStore>? opening;
        lock (_lock)
        {
            if (_isClosed) return;
            _isClosed = true;
            opening = _opening;
        }

        await _end.CancelAsync().ConfigureAwait(false);
        if (opening is not null)
        {
            // How an opening failed was reported to those who waited for it.
            await opening.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)
                .ConfigureAwait(false);
            if (opening.IsCompletedSuccessfully) await opening.Result.DisposeAsync().ConfigureAwait(false);
        }

        _end.Dispose();
    }

    // A caller who gives up leaves the opening to the others.
    private Task<IClaimStore> OpenAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(IClaimStore));
            if (_opening is null or { IsFaulted: true } or { IsCanceled: true }) _opening = Task.Run(OpenAsync, CancellationToken.None);
            return _opening.WaitAsync(cancellationToken);
        }
    }

    private async Task<IClaimStore> OpenAsync() =>
        await chosen.Open(_end.Token).ConfigureAwait(false)
        ?? throw new InvalidOperationException($"The function that opens the store {chosen.Name} returned none.");

    private async IAsyncEnumerable<T> EachAsync<T>(
        Func<IClaimStore, IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var store = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var item in read(store).WithCancellation(cancellationToken).ConfigureAwait(false)) yield return item;
    }
}
