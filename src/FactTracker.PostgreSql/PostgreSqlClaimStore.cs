using FactTracker.PostgreSql.Connections;
using FactTracker.PostgreSql.Reading;
using FactTracker.PostgreSql.Schema;
using FactTracker.PostgreSql.Verification;
using FactTracker.PostgreSql.Writing;
using FactTracker.Storage;
using NodaTime;
using Npgsql;

namespace FactTracker.PostgreSql;

/// <summary>A store in a schema of a PostgreSQL database: for many readers and several writers, on several machines.</summary>
/// <remarks>
/// <para>It needs PostgreSQL 15 or later and no extension. Writers wait for one another; readers wait for nobody and see whole batches. A
/// batch is durable when <see cref="AppendAsync"/> returns, unless the server's <c>synchronous_commit</c> is off.</para>
/// <para>All methods throw <see cref="NpgsqlException"/> when the server cannot be reached or refuses. A batch whose commit was not
/// acknowledged may count or not; appending it again is safe in either case.</para>
/// <para>Safe for use by several tasks at once. Each call takes a connection from a pool of the store's own.</para>
/// </remarks>
/// <example><code>
/// await using var store = await FactTracker.PostgreSql.PostgreSqlClaimStore.OpenAsync("postgresql://anna@db.example.org/claims");
/// await foreach (var answer in store.QueryAsync(new StoreQuery { Where = ClaimQuery.Parse("property = rent") }))
///     Console.WriteLine(answer.Claim);
/// </code></example>
public sealed class PostgreSqlClaimStore : IndexedClaimStore
{
    private readonly NpgsqlDataSource _source;
    private readonly BatchWriter _writer;
    private readonly StoredRecords _records;
    private readonly ClaimScans _scans;

    private PostgreSqlClaimStore(NpgsqlDataSource source, string schema)
    {
        var terms = new TermTable();
        _source = source;
        _writer = new BatchWriter(source, schema, terms);
        _records = new StoredRecords(source);
        _scans = new ClaimScans(source, terms);
    }

    /// <summary>Opens a store, and creates it or brings it to the present version of the schema where the options allow that.</summary>
    /// <param name="connection">A connection string of Npgsql, or a URL such as <c>postgresql://user@host/database</c>.</param>
    /// <param name="options">The schema, or null for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The connection string or URL is not valid.</exception>
    /// <exception cref="InvalidOperationException">The store is missing and may not be created.</exception>
    /// <exception cref="NotSupportedException">The server is older than PostgreSQL 15, or the database is not in UTF-8.</exception>
    /// <exception cref="NpgsqlException">The server cannot be reached, or refuses.</exception>
    /// <exception cref="StoreVersionException">A later version of the library wrote the store, or an earlier one that the options do not
    /// allow to bring forward.</exception>
    public static async Task<PostgreSqlClaimStore> OpenAsync(
        string connection, PostgreSqlStoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        options ??= PostgreSqlStoreOptions.Default;
        var source = ConnectionPool.Create(connection, options.Schema);
        try
        {
            await SchemaInstaller.RunAsync(source, options, cancellationToken).ConfigureAwait(false);
            return new PostgreSqlClaimStore(source, options.Schema);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Returns the SQL that creates an empty store, for administrators who create it themselves: by <c>psql -f</c>, in one
    /// transaction.</summary>
    /// <param name="options">The schema, or null for the defaults.</param>
    public static string SchemaScript(PostgreSqlStoreOptions? options = null) =>
        SchemaScripts.Whole((options ?? PostgreSqlStoreOptions.Default).Schema);

    /// <inheritdoc/>
    public override Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken = default) =>
        _writer.AppendAsync(batch, cancellationToken);

    /// <inheritdoc/>
    public override async Task<bool> HasMarkAsync(Digest mark, CancellationToken cancellationToken = default)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await MarkTable.HasAsync(connection, mark, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override Task<StoredRecord?> FindAsync(string id, Instant? known = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _records.FindAsync(id, known, cancellationToken);
    }

    /// <inheritdoc/>
    public override IAsyncEnumerable<StoredRecord> ReadAsync(
        StoredKind kind, Instant? known = null, CancellationToken cancellationToken = default) =>
        _records.ReadAsync(kind, known, cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<RecordVersion> ReadHistoryAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _records.ReadHistoryAsync(id, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<StoreStatistics> MeasureAsync(CancellationToken cancellationToken = default) =>
        StoreMeasures.RunAsync(_source, cancellationToken);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default) =>
        StoreVerification.RunAsync(_source, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<ScannedClaim>> ScanAsync(StoreScan scan, CancellationToken cancellationToken) =>
        _scans.ScanAsync(scan, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ValueList<string>> ExplainScanAsync(StoreScan scan, CancellationToken cancellationToken) =>
        _scans.ExplainAsync(scan, cancellationToken);

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<ScannedClaim>> RankAsync(
        ValueList<string> words, bool all, Instant? known, int limit, CancellationToken cancellationToken) =>
        _scans.RankAsync(words, all, known, limit, cancellationToken);

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<StoredRecord>> FindSourcesAsync(
        IReadOnlyCollection<SourceId> ids, Instant? known, CancellationToken cancellationToken) =>
        _records.FindSourcesAsync(ids, known, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadHeadersAsync(Instant? known, CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var asOf = await Moments.AsOfAsync(connection, known, cancellationToken).ConfigureAwait(false);
            return await HeaderTable.ReadAsync(connection, asOf, cancellationToken).ConfigureAwait(false);
        }
    }
}
