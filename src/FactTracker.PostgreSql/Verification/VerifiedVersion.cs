using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql.Verification;

/// <summary>A row of the table of versions with all that belongs to it.</summary>
internal sealed class VerifiedVersion
{
    public required long Version { get; init; }

    /// <summary>The id in the table of records, or null where it has none.</summary>
    public required string? Id { get; init; }

    public required long Since { get; init; }

    public required long Until { get; init; }

    /// <summary>The entry of the next version of the record, or null.</summary>
    public required long? Next { get; init; }

    public required bool HasEntry { get; init; }

    public required StoredKind? Kind { get; init; }

    public required Digest? Digest { get; init; }

    public required byte[]? Json { get; init; }

    public required IndexDays? When { get; init; }

    public required long? Recorded { get; init; }

    public required IReadOnlyList<IndexTerm> Terms { get; init; }

    /// <summary>The numbers that stand for members that are stated.</summary>
    public required IReadOnlyList<int> Markers { get; init; }

    public required IReadOnlyList<string> Words { get; init; }

    public required IReadOnlyList<IndexAmount> Amounts { get; init; }

    /// <summary>Reads a row as <see cref="VersionPages"/> asks for it.</summary>
    public static VerifiedVersion Read(NpgsqlDataReader row) => new()
    {
        Version = row.GetInt64(0),
        Id = Text(row, 1),
        Since = row.GetInt64(2),
        Until = row.GetInt64(3),
        Next = Number(row, 4),
        HasEntry = row.GetBoolean(5),
        Kind = row.IsDBNull(6) ? null : (StoredKind)row.GetInt16(6),
        Digest = row.IsDBNull(7) ? null : new Digest(row.GetFieldValue<byte[]>(7)),
        Json = row.IsDBNull(8) ? null : row.GetFieldValue<byte[]>(8),
        When = row.IsDBNull(9) ? null : new IndexDays(row.GetInt64(9), row.GetInt64(10), row.GetBoolean(11), row.GetBoolean(12)),
        Recorded = Number(row, 13),
        Terms = [.. Items<short>(row, 14).Zip(Items<string>(row, 15), (field, text) => new IndexTerm((StoreField)field, text))],
        Markers = Items<int>(row, 16),
        Words = Items<string>(row, 17),
        Amounts = AmountsOf(row),
    };

    private static List<IndexAmount> AmountsOf(NpgsqlDataReader row)
    {
        var dimensions = Items<string>(row, 18);
        var lower = Items<double>(row, 19);
        var upper = Items<double>(row, 20);
        var exact = Items<string?>(row, 21);
        var units = Items<string>(row, 22);
        return [.. dimensions.Select((dimension, i) => new IndexAmount(dimension, lower[i], upper[i], exact[i], units[i]))];
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static long? Number(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static T[] Items<T>(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? [] : row.GetFieldValue<T[]>(column);
}
