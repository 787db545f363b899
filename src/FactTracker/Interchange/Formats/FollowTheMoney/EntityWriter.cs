using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Writes entities, one a line and step.</summary>
internal static class EntityWriter
{
    public static IEnumerable<int> Write(IReadOnlyList<Statement> statements, IBufferWriter<byte> output)
    {
        using var json = NativeJson.Writer(output, indented: false);
        foreach (var entity in Entity.Gather(statements))
        {
            json.WriteStartObject();
            json.WriteString(Members.Id, entity.First.CanonicalId ?? entity.First.EntityId);
            WriteText(json, Members.Caption, entity.First.Caption);
            json.WriteString(Members.Schema, entity.First.Schema);
            WriteList(json, Members.Datasets, entity.First.Datasets);
            WriteText(json, Members.FirstSeen, entity.Whole?.FirstSeen);
            WriteText(json, Members.LastSeen, entity.Whole?.LastSeen);
            StatementWriter.WriteOthers(
                json, entity.Whole?.Others.Where(other => !EntityReader.IsRead(other.Name[Members.Prefix.Length..])) ?? []);
            json.WriteStartObject(Members.Properties);
            foreach (var (property, values) in entity.Properties)
            {
                WriteList(json, property, values);
            }

            json.WriteEndObject();
            StatementWriter.EndLine(json, output);
            yield return 1;
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
