using System.Runtime.CompilerServices;
using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;
using NodaTime;
using Npgsql;

namespace FactTracker.PostgreSql.Reading;

/// <summary>Reads records by their ids and in their order, and what was recorded under an id.</summary>
internal sealed class StoredRecords(NpgsqlDataSource source)
{
    // Enough that the round trip does not count, few enough that a page of long records fits in memory.
    private const int PageSize = 1_000;

    public async Task<StoredRecord?> FindAsync(string id, Instant? known, CancellationToken cancellationToken) =>
        (await FindAllAsync([id], null, known, cancellationToken).ConfigureAwait(false)) is [var record] ? record : null;

    public Task<IReadOnlyList<StoredRecord>> FindSourcesAsync(
        IReadOnlyCollection<SourceId> ids, Instant? known, CancellationToken cancellationToken) =>
        FindAllAsync([.. ids.Select(id => id.Text)], StoredKind.Source, known, cancellationToken);

    public async IAsyncEnumerable<StoredRecord> ReadAsync(
        StoredKind kind, Instant? known, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asOf = await AsOfAsync(known, cancellationToken).ConfigureAwait(false);
        var last = 0L;
        while (true)
        {
            var sql = RecordRows.Select().Append($"""
                 from (
                  select v.kind, v.number, v.since, v.digest, v.json from versions v
                  where v.kind = {(short)kind} and v.since <= {asOf} and v.until > {asOf} and v.number > {last}
                  order by v.number limit {PageSize}
                ) v join records r on r.number = v.number join entries e on e.sequence = v.since order by v.number
                """);
            var page = await source.RowsAsync(sql, RecordRows.Read, cancellationToken).ConfigureAwait(false);
            foreach (var record in page)
            {
                yield return record;
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (page.Count < PageSize) yield break;
            last = page[^1].Number;
        }
    }

    public async IAsyncEnumerable<RecordVersion> ReadHistoryAsync(string id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!StoredText.CanHold(id)) yield break;
        var asOf = await AsOfAsync(null, cancellationToken).ConfigureAwait(false);
        var last = 0L;
        while (true)
        {
            var sql = RecordRows.Select().Append($"""
                , e.note from records r join versions v on v.number = r.number join entries e on e.sequence = v.since
                where r.id = {id} and v.since > {last} and v.since <= {asOf} order by v.since limit {PageSize}
                """);
            var page = await source.RowsAsync(sql, ReadVersion, cancellationToken).ConfigureAwait(false);
            foreach (var version in page)
            {
                yield return version;
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (page.Count < PageSize) yield break;
            last = page[^1].Sequence;
        }
    }

    private static RecordVersion ReadVersion(NpgsqlDataReader row)
    {
        var note = EntryNote.Parse(row.GetFieldValue<byte[]>(8));
        return new RecordVersion(row.GetInt64(3), Instants.Of(row.GetInt64(4), row.GetInt32(5)))
        {
            By = note.By,
            Why = note.Why,
            Record = RecordRows.ReadOrRemoved(row),
        };
    }

    // As of the last entry where no time is given, so that all pages look as of the same one.
    private async Task<long> AsOfAsync(Instant? known, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return known is null
                ? await Moments.LastAsync(connection, cancellationToken).ConfigureAwait(false)
                : await Moments.AsOfAsync(connection, known, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<StoredRecord>> FindAllAsync(
        string[] ids, StoredKind? kind, Instant? known, CancellationToken cancellationToken)
    {
        var held = Array.FindAll(ids, StoredText.CanHold);
        if (held.Length == 0) return [];
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var asOf = await Moments.AsOfAsync(connection, known, cancellationToken).ConfigureAwait(false);
            var sql = RecordRows.Select().Append($"""
                 from records r join versions v on v.number = r.number join entries e on e.sequence = v.since
                where r.id = any({held}) and v.since <= {asOf} and v.until > {asOf}
                """);
            if (kind is { } one) sql.Append($" and v.kind = {(short)one}");
            else sql.Append($" and v.kind is not null");
            sql.Append($" order by v.number");
            return await connection.RowsAsync(sql, RecordRows.Read, cancellationToken).ConfigureAwait(false);
        }
    }
}
