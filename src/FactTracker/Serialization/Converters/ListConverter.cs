using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a list with the converter of its elements. A single value is read as a list of one element, and null as an empty
/// list.</summary>
internal sealed class ListConverter<T>(JsonConverter<T> item) : JsonConverter<ValueList<T>>
    where T : class
{
    public override bool HandleNull => true;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        if (reader.TokenType != JsonTokenType.StartArray) return new ValueList<T>(Item(ref reader, options));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item(ref reader, options));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var element in value)
        {
            item.Write(writer, element, options);
        }

        writer.WriteEndArray();
    }

    private T Item(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.Null ? null : item.Read(ref reader, typeof(T), options))
        ?? throw new JsonException($"A list of {typeof(T).Name} contains null or another type of element.");
}
