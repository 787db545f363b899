using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>
/// Finds the offset of a path within a record. The path refers to the model, where a list is always a list. The text may have a single
/// value, or a short form, instead; then the offset is that of the nearest enclosing value.
/// </summary>
internal static class OffsetFinder
{
    public static long Find(ReadOnlySpan<byte> text, RecordPlace record, IReadOnlyList<JsonPath> steps)
    {
        var start = record.Kind == RecordKind.Header ? 0 : (int)record.Offset;
        if (start == 0 && text.StartsWith(JsonText.ByteOrderMark)) start = JsonText.ByteOrderMark.Length;
        var reader = JsonText.Reader(text[start..]);
        var offset = 0L;
        try
        {
            reader.Read();
            offset = reader.TokenStartIndex;
            foreach (var step in steps)
            {
                if (!Follow(ref reader, step)) break;
                offset = reader.TokenStartIndex;
            }
        }
        catch (JsonException)
        {
            // The JSON is invalid before the end of the path; the last value found is used.
        }

        return start + offset;
    }

    private static bool Follow(ref Utf8JsonReader reader, JsonPath step)
    {
        if (step.Name is { } name) return reader.TokenType == JsonTokenType.StartObject && ToMember(ref reader, name);
        return reader.TokenType == JsonTokenType.StartArray ? ToElement(ref reader, step.Index) : step.Index == 0;
    }

    private static bool ToMember(ref Utf8JsonReader reader, string name)
    {
        var probe = reader;
        while (probe.Read() && probe.TokenType == JsonTokenType.PropertyName)
        {
            var found = SoundJson.HasText(ref probe, name);
            probe.Read();
            if (found)
            {
                reader = probe;
                return true;
            }

            probe.Skip();
        }

        return false;
    }

    private static bool ToElement(ref Utf8JsonReader reader, int index)
    {
        var probe = reader;
        for (var i = 0; probe.Read() && probe.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index)
            {
                reader = probe;
                return true;
            }

            probe.Skip();
        }

        return false;
    }
}
