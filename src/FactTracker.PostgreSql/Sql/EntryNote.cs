using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.PostgreSql.Sql;

/// <summary>Who recorded an entry, and why: JSON, so that no character and no member of an agent is lost.</summary>
/// <param name="By">Who recorded it, or null.</param>
/// <param name="Why">The reason, or null.</param>
internal sealed record EntryNote(
    [property: JsonPropertyName("by")] Agent? By,
    [property: JsonPropertyName("why")] string? Why)
{
    public static EntryNote Parse(byte[] json) => JsonSerializer.Deserialize(json, EntryNoteJson.Default.EntryNote)!;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, EntryNoteJson.Default.EntryNote);
}
