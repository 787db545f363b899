using System.Buffers;
using System.Text.Json;
using FactTracker.Reading;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>
/// Prints what was found in prose as JSON for other programs:
/// <c>{"mentions":[{"text","offset","length","kind","value"}],"draft":{…}}</c>, with <c>reason</c>, <c>alternatives</c>, <c>modality</c>
/// and <c>likelihood</c> where there are any. A value is always in its long native form, so that it is always an object.
/// </summary>
internal static class ProseJson
{
    public static void Write(ProseReading reading, Stream output)
    {
        using (var json = DataJson.Writer(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("mentions");
            foreach (var mention in reading.Mentions)
            {
                Write(json, mention);
            }

            json.WriteEndArray();
            json.WritePropertyName("draft");
            var draft = new ArrayBufferWriter<byte>();
            ClaimSetWriter.Write(reading.ToClaimSet(), draft, new WritingOptions { Indented = false });
            json.WriteRawValue(draft.WrittenSpan.TrimEnd((byte)'\n'), skipInputValidation: true);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("text", mention.Text);
        json.WriteNumber("offset", mention.Offset);
        json.WriteNumber("length", mention.Length);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(mention.Kind.ToString()));
        json.WritePropertyName("value");
        WriteValue(json, mention.Value);
        if (mention.Reason is { } reason) json.WriteString("reason", reason);
        if (mention.Modality is { } modality) json.WriteString("modality", modality.Name);
        if (mention.Likelihood is { } likelihood)
        {
            json.WritePropertyName("likelihood");
            JsonSerializer.Serialize(json, likelihood, NativeContext.Default.Confidence);
        }

        if (!mention.Alternatives.IsEmpty) WriteAlternatives(json, mention.Alternatives);
        json.WriteEndObject();
    }

    private static void WriteAlternatives(Utf8JsonWriter json, ValueList<MentionAlternative> alternatives)
    {
        json.WriteStartArray("alternatives");
        foreach (var (value, reason) in alternatives)
        {
            json.WriteStartObject();
            json.WritePropertyName("value");
            WriteValue(json, value);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, ClaimValue? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        var native = new ArrayBufferWriter<byte>();
        using (var writer = DataJson.Writer(native))
        {
            JsonSerializer.Serialize(writer, value, NativeContext.Default.ClaimValue);
        }

        // Only a text and an amount have a short form that is not an object.
        var isObject = native.WrittenSpan[0] == (byte)'{';
        if (!isObject)
        {
            json.WriteStartObject();
            json.WritePropertyName(value is TextValue ? "text" : "amount");
        }

        json.WriteRawValue(native.WrittenSpan, skipInputValidation: true);
        if (!isObject) json.WriteEndObject();
    }
}
