using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Analysis;

/// <summary>Writes the conflicts of a set in the form that other programs rely on.</summary>
internal static class ConflictsJson
{
    public static void Write(Utf8JsonWriter json, Conflicts conflicts)
    {
        json.WriteStartObject();
        json.WriteStartArray("conflicts"u8);
        foreach (var pair in conflicts.Pairs)
        {
            pair.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("clusters"u8);
        foreach (var cluster in conflicts.Clusters)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, cluster.Id);
            json.WriteNumber("claims"u8, cluster.Claims);
            json.WriteNumber("pairs"u8, cluster.Pairs);
            json.WriteNumber("told"u8, cluster.Listed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCounts(json, "notComparable"u8, conflicts.NotComparable);
        WriteCounts(json, "explained"u8, conflicts.Explained);
        json.WriteString("policy"u8, conflicts.Policy);
        if (!conflicts.LearntSingleValued.IsEmpty)
        {
            json.WriteStartArray("learntSingleValued"u8);
            foreach (var property in conflicts.LearntSingleValued)
            {
                ValueWriter.Write(json, property);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<ConflictCount> counts)
    {
        json.WriteStartObject(name);
        foreach (var count in counts)
        {
            json.WriteNumber(count.Reason, count.Pairs);
        }

        json.WriteEndObject();
    }
}
