using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a credibility to and from its number.</summary>
internal sealed class CredibilityConverter : JsonConverter<Credibility>
{
    public override Credibility Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt32(out var number) && number is >= 1 and <= 6
            ? (Credibility)number
            : throw new JsonException("Expected a credibility, a number from 1 to 6.");

    public override void Write(Utf8JsonWriter writer, Credibility value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((int)value);
}
