using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql.Reading;

/// <summary>The rows of which records are read.</summary>
internal static class RecordRows
{
    /// <summary>Begins a statement whose rows are records. What follows is the rest of the clause "from", with a row <c>v</c> of
    /// versions, <c>r</c> of records and <c>e</c> of entries.</summary>
    public static SqlText Select() => SqlText.Of($"select v.kind, r.id, v.number, v.since, e.second, e.nanosecond, v.digest, v.json");

    /// <summary>Reads a record from such a row.</summary>
    public static StoredRecord Read(NpgsqlDataReader row) => new(
        (StoredKind)row.GetInt16(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), Instants.Of(row.GetInt64(4), row.GetInt32(5)),
        new Digest(row.GetFieldValue<byte[]>(6)), row.GetFieldValue<byte[]>(7));

    /// <summary>Reads a record from a row of versions that may be a removal; then it is null.</summary>
    public static StoredRecord? ReadOrRemoved(NpgsqlDataReader row) => row.IsDBNull(0) ? null : Read(row);
}
