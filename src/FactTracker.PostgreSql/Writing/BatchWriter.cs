using System.Data;
using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;
using NodaTime;
using Npgsql;

namespace FactTracker.PostgreSql.Writing;

/// <summary>Writes batches: one writer at a time, each in one transaction.</summary>
internal sealed class BatchWriter(NpgsqlDataSource source, string schema, TermTable terms)
{
    public async Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken cancellationToken)
    {
        var staged = StagedBatch.Of(batch);
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // First without the lock: what is there already needs none, and the work on the rest is done before others have to wait.
            var change = await ChangeAsync(connection, staged, cancellationToken).ConfigureAwait(false);
            if (change.IsEmpty && await IsRecordedAsync(connection, staged, cancellationToken).ConfigureAwait(false))
                return ReceiptOf(change, null, null);
            foreach (var (record, _) in change.Written) record.Prepare();

            var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await WriterLock.TakeAsync(connection, schema, cancellationToken).ConfigureAwait(false);
                change = await ChangeAsync(connection, staged, cancellationToken).ConfigureAwait(false);
                var written = await WriteAsync(connection, staged, change, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                terms.Remember(written.Terms);
                return written.Receipt;
            }
        }
    }

    private static StoreReceipt ReceiptOf(BatchChange change, long? sequence, Instant? at) => new()
    {
        Sequence = sequence,
        At = at,
        Added = change.Added,
        Revised = change.Written.Count - change.Added,
        Unchanged = change.Unchanged.Count,
        Removed = change.Removed.Count,
        NotFound = [.. change.NotFound],
    };

    private static async Task<BatchChange> ChangeAsync(NpgsqlConnection connection, StagedBatch batch, CancellationToken cancellationToken)
    {
        var present = await StateReader.PresentAsync(connection, batch.Ids, cancellationToken).ConfigureAwait(false);
        return new BatchChange(batch, present);
    }

    // Whether nothing is to be written for a batch that changes no record.
    private static async Task<bool> IsRecordedAsync(NpgsqlConnection connection, StagedBatch batch, CancellationToken cancellationToken) =>
        !await HeaderTable.IsNewAsync(connection, batch, cancellationToken).ConfigureAwait(false)
        && (batch.Batch.Mark is not { } mark || await MarkTable.HasAsync(connection, mark, cancellationToken).ConfigureAwait(false));

    private async Task<(StoreReceipt Receipt, Dictionary<IndexTerm, int> Terms)> WriteAsync(
        NpgsqlConnection connection, StagedBatch batch, BatchChange change, CancellationToken cancellationToken)
    {
        var state = await StateReader.LastAsync(connection, cancellationToken).ConfigureAwait(false);
        var isNewHeader = await HeaderTable.IsNewAsync(connection, batch, cancellationToken).ConfigureAwait(false);
        var rows = new List<VersionRow>();
        var numbers = new Dictionary<IndexTerm, int>();
        var receipt = ReceiptOf(change, null, null);
        if (!change.IsEmpty || isNewHeader)
        {
            var sequence = ++state.Sequence;
            var at = state.At is { } before && before > batch.Batch.At ? before : batch.Batch.At;
            receipt = ReceiptOf(change, sequence, at);
            await AddEntryAsync(connection, sequence, at, batch.Batch, cancellationToken).ConfigureAwait(false);
            if (isNewHeader) await HeaderTable.AddAsync(connection, batch, sequence, cancellationToken).ConfigureAwait(false);
            await EndAsync(connection, change.Ended(), sequence, cancellationToken).ConfigureAwait(false);
            var distinct = change.Written.SelectMany(item => item.Record.Terms).ToHashSet();
            numbers = await terms.AddAsync(connection, distinct, cancellationToken).ConfigureAwait(false);
            rows = await VersionRows.AddAsync(connection, change, state, numbers, cancellationToken).ConfigureAwait(false);
        }

        if (batch.Batch.Mark is { } mark)
        {
            var versions = rows.Where(row => row.Record is not null).Select(row => row.Version);
            await MarkTable.SetAsync(connection, mark, versions.Concat(change.Unchanged.Select(item => item.Version)), cancellationToken)
                .ConfigureAwait(false);
        }

        return (receipt, numbers);
    }

    private static Task<int> AddEntryAsync(
        NpgsqlConnection connection, long sequence, Instant at, StoreBatch batch, CancellationToken cancellationToken)
    {
        var note = new EntryNote(batch.By, batch.Why).ToJson();
        var sql = SqlText.Of($"""
            insert into entries (sequence, second, nanosecond, note)
            values ({sequence}, {Instants.SecondOf(at)}, {Instants.NanosecondOf(at)}, convert_from({note}, 'UTF8')::json)
            """);
        return connection.RunAsync(sql, cancellationToken);
    }

    private static async Task EndAsync(NpgsqlConnection connection, long[] versions, long sequence, CancellationToken cancellationToken)
    {
        if (versions.Length == 0) return;
        var sql = SqlText.Of($"update versions set until = {sequence} where version = any({versions})");
        await connection.RunAsync(sql, cancellationToken).ConfigureAwait(false);
    }
}
