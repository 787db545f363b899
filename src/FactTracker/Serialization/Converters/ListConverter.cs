using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a list of a type that is not part of this library with the converter of that type. A single value is read as a list of
/// one element, and null as an empty list.</summary>
internal sealed class ListConverter<T> : JsonConverter<ValueList<T>>
    where T : class
{
    public override bool HandleNull => true;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        var converter = ConverterIn(options);
        if (reader.TokenType != JsonTokenType.StartArray) return new ValueList<T>(Item(ref reader, converter, options));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item(ref reader, converter, options));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var converter = ConverterIn(options);
        writer.WriteStartArray();
        foreach (var element in value)
        {
            converter.Write(writer, element, options);
        }

        writer.WriteEndArray();
    }

    private static JsonConverter<T> ConverterIn(JsonSerializerOptions options) =>
        (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;

    private static T Item(ref Utf8JsonReader reader, JsonConverter<T> converter, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.Null ? null : converter.Read(ref reader, typeof(T), options))
        ?? throw new JsonException($"A list of {typeof(T).Name} contains null.");
}
