using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Writes raw JSON values that were kept as read.</summary>
internal static class RawWriter
{
    private const int MostLaidOutDepth = 64; // Values that were kept because they are nested deeper are written without line breaks.

    public static void Write(Utf8JsonWriter json, RawJson value)
    {
        if (json.Options.Indented && TryLayOut(json, value)) return;
        json.WriteRawValue(value.AsUtf8(), skipInputValidation: true);
    }

    /// <summary>Writes a raw string, number or truth value as <see cref="Write"/> does.</summary>
    public static void WriteScalar(Utf8JsonWriter json, ReadOnlySpan<byte> value)
    {
        if (value[0] is (byte)'t' or (byte)'f') json.WriteBooleanValue(value[0] == 't');
        else if (value[0] == '"' && IsPlain(value[1..^1])) json.WriteStringValue(value[1..^1]);
        else json.WriteRawValue(value, skipInputValidation: true);
    }

    /// <summary>Returns the elements of a raw list, the value itself if it is not a list, and nothing if there is no value.</summary>
    public static IEnumerable<RawJson> Elements(RawJson? kept)
    {
        var elements = new List<RawJson>();
        if (kept is not { } value) return elements;
        var reader = new Utf8JsonReader(value.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray) return [value];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(JsonMinifier.Take(ref reader, value.AsUtf8()));
        }

        return elements;
    }

    private static bool TryLayOut(Utf8JsonWriter json, RawJson value)
    {
        if (!CanBeLaidOut(value)) return false;
        var reader = new Utf8JsonReader(value.AsUtf8());
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.Null: json.WriteNullValue(); break;
                case JsonTokenType.True or JsonTokenType.False: json.WriteBooleanValue(reader.GetBoolean()); break;
                case JsonTokenType.String when IsPlain(reader.ValueSpan): json.WriteStringValue(reader.ValueSpan); break;
                case JsonTokenType.StartObject: json.WriteStartObject(); break;
                case JsonTokenType.EndObject: json.WriteEndObject(); break;
                case JsonTokenType.StartArray: json.WriteStartArray(); break;
                case JsonTokenType.EndArray: json.WriteEndArray(); break;
                case JsonTokenType.PropertyName: json.WritePropertyName(reader.ValueSpan); break;
                default:
                    json.WriteRawValue(value.AsUtf8()[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
                    break;
            }
        }

        return true;
    }

    // Whether the value is not too deep, and no name in it would be written differently.
    private static bool CanBeLaidOut(RawJson value)
    {
        var reader = new Utf8JsonReader(value.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.CurrentDepth >= MostLaidOutDepth) return false;
            if (reader.TokenType == JsonTokenType.PropertyName && !IsPlain(reader.ValueSpan)) return false;
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<byte> text) => NativeJson.Encoder.FindFirstCharacterToEncodeUtf8(text) < 0;
}
