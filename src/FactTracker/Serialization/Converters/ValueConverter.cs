using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts one kind of value; a value of another kind is an error.</summary>
internal sealed class ValueConverter<T> : JsonConverter<T>
    where T : ClaimValue
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedValue.Read<ClaimValue>(ref reader, ValueReader.Read) switch
        {
            null => null,
            T value => value,
            var other => throw new JsonException($"Expected a {typeof(T).Name}, found a {other.GetType().Name}."),
        };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ValueWriter.Write(writer, value);
}
