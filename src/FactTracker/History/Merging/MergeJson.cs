using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>Writes conflicts for programs: every member, null where there is no value.</summary>
internal static class MergeJson
{
    public static void Write(Utf8JsonWriter json, ValueList<MergeConflict> conflicts)
    {
        json.WriteStartObject();
        json.WriteStartArray("conflicts"u8);
        foreach (var conflict in conflicts)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, conflict.Id);
            json.WriteString("member"u8, conflict.Member);
            Value(json, "base"u8, conflict.Base);
            Value(json, "ours"u8, conflict.Ours);
            Value(json, "theirs"u8, conflict.Theirs);
            json.WriteString("type"u8, conflict.Type.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, ReadOnlySpan<byte> name, RawJson? value)
    {
        json.WritePropertyName(name);
        RawWriter.Write(json, value ?? default);
    }
}
