using FactTracker.PostgreSql.Sql;
using FactTracker.PostgreSql.Writing;
using FactTracker.Storage;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace FactTracker.PostgreSql.Reading;

/// <summary>Finds claims by conditions and by words.</summary>
internal sealed class ClaimScans(NpgsqlDataSource source, TermTable terms)
{
    /// <summary>Returns a page of the claims that meet a condition.</summary>
    public async Task<IReadOnlyList<ScannedClaim>> ScanAsync(StoreScan scan, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var sql = RecordRows.Select().Append($", -v.age from (");
            await AppendPageAsync(sql, scan, connection, cancellationToken).ConfigureAwait(false);
            sql.Append($") v join records r on r.number = v.number join entries e on e.sequence = v.since");
            AppendOrder(sql, scan.Order);
            return await connection.RowsAsync(sql, row => Found(row, scan.Order), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns what the server says of its plan for a page.</summary>
    public async Task<ValueList<string>> ExplainAsync(StoreScan scan, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var sql = SqlText.Of($"explain (costs off) ");
            await AppendPageAsync(sql, scan, connection, cancellationToken).ConfigureAwait(false);
            return [.. await connection.RowsAsync(sql, row => row.GetString(0), cancellationToken).ConfigureAwait(false)];
        }
    }

    /// <summary>Returns the claims that have words, the best first.</summary>
    public async Task<IReadOnlyList<ScannedClaim>> RankAsync(
        ValueList<string> words, bool all, Instant? known, int limit, CancellationToken cancellationToken)
    {
        if (words.IsEmpty || WordVector.Query(words, all) is not { } query) return [];
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var asOf = await Moments.AsOfAsync(connection, known, cancellationToken).ConfigureAwait(false);
            var sql = RecordRows.Select().Append($", v.score from (select v.kind, v.number, v.since, v.digest, v.json, ");
            AppendScore(sql, words, query, all);
            sql.Append($"""
                 as score
                  from versions v where v.kind = 0 and v.since <= {asOf} and v.until > {asOf} and array_to_tsvector(v.words) @@ {query}
                  order by score desc, v.number limit {limit}
                ) v join records r on r.number = v.number join entries e on e.sequence = v.since order by v.score desc, v.number
                """);
            return await connection.RowsAsync(
                sql, row => new ScannedClaim(RecordRows.Read(row), new StorePlace(row.GetInt64(2)), row.GetFloat(8)), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private static ScannedClaim Found(NpgsqlDataReader row, StoreOrder order) =>
        new(RecordRows.Read(row), new StorePlace(row.GetInt64(2), order == StoreOrder.Newest ? row.GetInt64(8) : 0));

    // Of claims that all have the words, those are best that have few others; the rank comes to the same and takes longer.
    private static void AppendScore(SqlText sql, ValueList<string> words, NpgsqlTsQuery query, bool all)
    {
        if (all) sql.Append($"({words.Count}::real / greatest(cardinality(v.words), 1))::real");
        else sql.Append($"ts_rank(array_to_tsvector(v.words), {query}, 1)");
    }

    private static void AppendAfter(SqlText sql, StoreOrder order, StorePlace after)
    {
        if (order == StoreOrder.Newest) sql.Append($" and (v.age, v.number) > ({-after.Day}, {after.Number})");
        else sql.Append($" and v.number > {after.Number}");
    }

    private static void AppendOrder(SqlText sql, StoreOrder order)
    {
        if (order == StoreOrder.Newest) sql.Append($" order by v.age, v.number");
        else sql.Append($" order by v.number");
    }

    private async Task AppendPageAsync(SqlText sql, StoreScan scan, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // A term that has no number may be given one while the page is looked for: then the page looks as of the entry before.
        var wanted = ConditionSql.TermsOf(scan.Condition).ToList();
        var asOf = scan.Known is null && wanted.Exists(term => terms.Find(term) is null)
            ? await Moments.LastAsync(connection, cancellationToken).ConfigureAwait(false)
            : await Moments.AsOfAsync(connection, scan.Known, cancellationToken).ConfigureAwait(false);
        var numbers = await terms.LookUpAsync(connection, wanted, cancellationToken).ConfigureAwait(false);
        terms.Remember(numbers);

        sql.Append($"""
            select v.kind, v.number, v.since, v.digest, v.json, v.age
            from versions v where v.kind = 0 and v.since <= {asOf} and v.until > {asOf}
            """);
        if (scan.Condition is not null)
        {
            sql.Append($" and ");
            new ConditionSql(numbers).Append(sql, scan.Condition);
        }

        if (scan.After is { } after) AppendAfter(sql, scan.Order, after);
        AppendOrder(sql, scan.Order);
        sql.Append($" limit {scan.Limit}");
    }
}
