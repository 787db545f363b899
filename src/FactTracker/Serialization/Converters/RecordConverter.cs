using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a type with its native reader and writer.</summary>
internal sealed class RecordConverter<T>(ElementReader<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedValue.Read(ref reader, read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
