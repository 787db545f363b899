using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>Converts a whole set that is embedded in another document.</summary>
internal sealed class ClaimSetConverter : JsonConverter<ClaimSet>
{
    public override ClaimSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var text = JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray();
        var reading = ClaimSetReader.Read(text, ReadingOptions.Default with { Form = SerializationForm.Document });
        return reading.HasErrors ? throw new JsonException(new ClaimSetFormatException(reading.Problems).Message) : reading.Set;
    }

    public override void Write(Utf8JsonWriter writer, ClaimSet value, JsonSerializerOptions options) => DocumentWriter.Write(writer, value);
}
