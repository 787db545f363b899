using System.Runtime.CompilerServices;
using FactTracker.Sqlite.Checking;
using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Reading;
using FactTracker.Sqlite.Schema;
using FactTracker.Sqlite.Writing;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FactTracker.Storage;

/// <summary>A store of claims in a SQLite file.</summary>
/// <remarks>
/// One writer at a time, in this process and others, and any number of readers, who do not wait for the writer. The README of the package
/// describes the tables, and what is promised when processes end or power fails.
/// </remarks>
/// <example><code>
/// await using var store = await SqliteClaimStore.OpenAsync("claims.db");
/// await store.AppendAsync(StoreBatch.Of(ClaimSet.Load("partnership.claims.json"), SystemClock.Instance.GetCurrentInstant()));
/// </code></example>
public sealed class SqliteClaimStore : IndexedClaimStore
{
    private const int PageOfRecords = 500;
    private const int MostReaders = 16;

    private readonly string _path;
    private readonly Session? _writer;
    private readonly BatchWriter? _batches;
    private readonly ReaderPool _readers;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private bool _isClosed;

    private SqliteClaimStore(string path, Session? writer, SqliteStoreOptions options)
    {
        _path = path;
        _writer = writer;
        _batches = writer is null ? null : new BatchWriter(writer);
        _readers = new ReaderPool(() => OpenReader(path, options), MostReaders);
    }

    /// <summary>Opens a store, and creates it where there is no file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How it is opened; null for <see cref="SqliteStoreOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreVersionException">The store is of a later version, or of an earlier one and to be read only.</exception>
    /// <exception cref="InvalidDataException">The file is another database.</exception>
    /// <exception cref="SqliteException">The file cannot be opened, or is no database.</exception>
    public static Task<SqliteClaimStore> OpenAsync(
        string path, SqliteStoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= SqliteStoreOptions.Default;
        return Task.Run(() => Open(path, options), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The store was opened for reading only.</exception>
    public override async Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var batches = _batches ?? throw new InvalidOperationException($"{_path} was opened for reading only.");
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return await Task.Run(() => batches.Write(batch, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public override Task<bool> HasMarkAsync(Digest mark, CancellationToken cancellationToken = default) =>
        _readers.ReadAsync(session => PointReads.HasMark(session, mark), cancellationToken);

    /// <inheritdoc/>
    public override Task<StoredRecord?> FindAsync(string id, Instant? known = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _readers.ReadAsync(session => PointReads.Find(session, id, AsOf.Find(session, known)), cancellationToken);
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<StoredRecord> ReadAsync(
        StoredKind kind, Instant? known = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asOf = await _readers.ReadAsync(session => AsOf.FindFixed(session, known), cancellationToken).ConfigureAwait(false);
        long after = 0;
        while (true)
        {
            var page = await _readers.ReadAsync(
                session => VersionRange.Read(session, kind, Compiled.Always, new SqlParameters(), asOf, after, PageOfRecords),
                cancellationToken).ConfigureAwait(false);
            foreach (var record in page)
            {
                yield return record;
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (page.Count < PageOfRecords) break;
            after = page[^1].Number;
        }
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<RecordVersion> ReadHistoryAsync(
        string id, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        var history = await _readers.ReadAsync(session => PointReads.ReadHistory(session, id), cancellationToken).ConfigureAwait(false);
        foreach (var version in history) yield return version;
    }

    /// <inheritdoc/>
    public override Task<StoreStatistics> MeasureAsync(CancellationToken cancellationToken = default) =>
        _readers.ReadAsync(session => StoreMeasure.Read(session, _path), cancellationToken);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default) =>
        Task.Run(
            () => _readers.ReadAsync(session => new StoreCheck(session, cancellationToken).Run(), cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync().ConfigureAwait(false);
        try
        {
            _isClosed = true;
            _readers.Dispose();
            _writer?.Dispose();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<ScannedClaim>> ScanAsync(StoreScan scan, CancellationToken cancellationToken) =>
        _readers.ReadAsync(session => ScanPages.Read(session, scan), cancellationToken);

    /// <inheritdoc/>
    protected override Task<ValueList<string>> ExplainScanAsync(StoreScan scan, CancellationToken cancellationToken) =>
        _readers.ReadAsync(session => ScanPages.Explain(session, scan), cancellationToken);

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<ScannedClaim>> RankAsync(
        ValueList<string> words, bool all, Instant? known, int limit, CancellationToken cancellationToken) =>
        _readers.ReadAsync(session => RankedPages.Read(session, words, all, known, limit), cancellationToken);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<StoredRecord>> FindSourcesAsync(
        IReadOnlyCollection<SourceId> ids, Instant? known, CancellationToken cancellationToken) =>
        await _readers.ReadAsync(session => PointReads.FindSources(session, ids, known), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadHeadersAsync(Instant? known, CancellationToken cancellationToken) =>
        _readers.ReadAsync(session => PointReads.ReadHeaders(session, known), cancellationToken);

    private static SqliteClaimStore Open(string path, SqliteStoreOptions options)
    {
        if (options.IsReadOnly)
        {
            using var reader = OpenReader(path, options);
            SchemaUpgrade.Check(reader, path);
            return new SqliteClaimStore(path, null, options);
        }

        var writer = Session.Open(path, SqliteOpenMode.ReadWriteCreate, options.Patience.ToTimeSpan());
        try
        {
            SchemaUpgrade.Run(writer, path);
            WriterSettings.Apply(writer, options.Durability);
            return new SqliteClaimStore(path, writer, options);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static Session OpenReader(string path, SqliteStoreOptions options)
    {
        var session = Session.OpenToRead(path, options.Patience.ToTimeSpan());
        session.Execute("PRAGMA cache_size = -32768");
        return session;
    }
}
