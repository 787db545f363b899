using System.Text.Json.Serialization;

namespace FactTracker.PostgreSql.Sql;

/// <summary>How notes are written, without reflection.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EntryNote))]
internal sealed partial class EntryNoteJson : JsonSerializerContext;
