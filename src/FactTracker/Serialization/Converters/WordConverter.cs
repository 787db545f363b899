using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a word that the format defines; any other word is kept.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : Word<T>, IWordList<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } name && !string.IsNullOrWhiteSpace(name)
            ? Word<T>.Parse(name, null)
            : throw new JsonException($"Expected a {typeof(T).Name}, found an empty string.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
