using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a value that is kept as written.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedValue.Read<UnrecognisedValue>(
            ref reader,
            (ref value, context) => RawValues.Take(ref value, context) is { } raw ? new UnrecognisedValue(raw) : null)?.Json ?? default;

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => RawWriter.Write(writer, value);
}
