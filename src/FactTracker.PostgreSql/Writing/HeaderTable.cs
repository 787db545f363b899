using FactTracker.PostgreSql.Sql;
using Npgsql;

namespace FactTracker.PostgreSql.Writing;

/// <summary>The headers of the sets that were imported.</summary>
internal static class HeaderTable
{
    /// <summary>Whether a batch has a header that the store does not hold.</summary>
    public static async Task<bool> IsNewAsync(NpgsqlConnection connection, StagedBatch batch, CancellationToken cancellationToken) =>
        batch.HeaderDigest is { } digest
        && await connection.RowAsync(
            SqlText.Of($"select not exists (select from headers where digest = {digest})"), row => row.GetBoolean(0), cancellationToken)
            .ConfigureAwait(false);

    public static Task<int> AddAsync(NpgsqlConnection connection, StagedBatch batch, long sequence, CancellationToken cancellationToken)
    {
        var sql = SqlText.Of($"""
            insert into headers (digest, place, sequence, json)
            select {batch.HeaderDigest!.Value}, coalesce(max(place), 0) + 1, {sequence}, convert_from({batch.HeaderJson()}, 'UTF8')::json
            from headers
            """);
        return connection.RunAsync(sql, cancellationToken);
    }

    /// <summary>Returns the headers that were recorded until an entry, in that order.</summary>
    public static Task<List<ReadOnlyMemory<byte>>> ReadAsync(NpgsqlConnection connection, long asOf, CancellationToken cancellationToken) =>
        connection.RowsAsync(
            SqlText.Of($"select json from headers where sequence <= {asOf} order by place"),
            row => new ReadOnlyMemory<byte>(row.GetFieldValue<byte[]>(0)),
            cancellationToken);
}
