using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>
/// Finds the offset of a path within a record. A path speaks of the model, where every list is one; the text may hold the one thing itself,
/// or its short form, and then the nearest value around it is the place.
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
            // The text ends being JSON before the place; the last value found stands for it.
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
            var found = IsNamed(ref probe, name);
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

    private static bool IsNamed(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false; // Half a surrogate pair, which no name of the model has.
        }
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
