using System.Text;
using System.Text.Json;
using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Reads records from rows.</summary>
internal static class StoredRows
{
    /// <summary>The columns of a record: of the version <c>v</c>, its content <c>c</c> and its entry <c>e</c>.</summary>
    public const string Columns = "v.key, v.kind, v.since, e.seconds, e.nanoseconds, c.digest, c.json";

    /// <summary>How many columns these are.</summary>
    public const int Count = 7;

    /// <summary>Content and entry beside the version <c>v</c>.</summary>
    public const string Joins = "CROSS JOIN content c ON c.key = v.key CROSS JOIN entry e ON e.sequence = v.since";

    private static ReadOnlySpan<byte> Head => "{\"id\":\""u8;

    public static StoredRecord Read(Statement row)
    {
        var json = row.Bytes(6).ToArray();
        return new StoredRecord(
            (StoredKind)row.Long(1), IdOf(json), VersionKey.NumberOf(row.Long(0)), row.Long(2), EntryTime.Read(row, 3), row.DigestAt(5),
                json);
    }

    // The id is the first member that is written.
    private static string IdOf(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith(Head))
        {
            var rest = json[Head.Length..];
            var end = rest.IndexOfAny((byte)'"', (byte)'\\');
            if (end >= 0 && rest[end] == '"') return Encoding.UTF8.GetString(rest[..end]);
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId) return reader.GetString()!;
            reader.Skip();
        }

        throw new InvalidDataException("A record of the store has no id.");
    }
}
