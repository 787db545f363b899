using System.Buffers;
using System.Text.Json;
using FactTracker.Reading;

namespace FactTracker.Cli;

/// <summary>
/// Writes mentions: <c>{"text","offset","length","kind","value"}</c>, with <c>reason</c>, <c>alternatives</c>, <c>modality</c> and
/// <c>likelihood</c> where there are any. A value is always in its long native form, so that it is always an object.
/// </summary>
internal sealed class MentionJson(Utf8JsonWriter json) : IDisposable
{
    private static readonly string[] Kinds = [.. Enum.GetNames<MentionKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private readonly ArrayBufferWriter<byte> _native = new();
    private Utf8JsonWriter? _values;

    public void Write(Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, mention.Text);
        json.WriteNumber("offset"u8, mention.Offset);
        json.WriteNumber("length"u8, mention.Length);
        json.WriteString("kind"u8, Kinds[(int)mention.Kind]);
        json.WritePropertyName("value"u8);
        WriteValue(mention.Value);
        if (mention.Reason is { } reason) json.WriteString("reason"u8, reason);
        if (mention.Modality is { } modality) json.WriteString("modality"u8, modality.Name);
        if (mention.Likelihood is { } likelihood)
        {
            json.WritePropertyName("likelihood"u8);
            JsonSerializer.Serialize(json, likelihood, NativeContext.Default.Confidence);
        }

        if (!mention.Alternatives.IsEmpty) WriteAlternatives(mention.Alternatives);
        json.WriteEndObject();
    }

    public void Dispose() => _values?.Dispose();

    private void WriteAlternatives(ValueList<MentionAlternative> alternatives)
    {
        json.WriteStartArray("alternatives"u8);
        foreach (var (value, reason) in alternatives)
        {
            json.WriteStartObject();
            json.WritePropertyName("value"u8);
            WriteValue(value);
            json.WriteString("reason"u8, reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Only a text and an amount have a short form that is not an object.
    private void WriteValue(ClaimValue? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (value is TextValue { Text: var text })
        {
            json.WriteStartObject();
            json.WriteString("text"u8, text);
            json.WriteEndObject();
        }
        else if (value is DateValue && !json.Options.Indented)
        {
            JsonSerializer.Serialize(json, value, NativeContext.Default.ClaimValue);
        }
        else
        {
            var native = Native(value);
            var isObject = native[0] == (byte)'{';
            if (!isObject)
            {
                json.WriteStartObject();
                json.WritePropertyName("amount"u8);
            }

            json.WriteRawValue(native, skipInputValidation: true);
            if (!isObject) json.WriteEndObject();
        }
    }

    private ReadOnlySpan<byte> Native(ClaimValue value)
    {
        _native.ResetWrittenCount();
        if (_values is null) _values = DataJson.Writer(_native);
        else _values.Reset();
        JsonSerializer.Serialize(_values, value, NativeContext.Default.ClaimValue);
        _values.Flush();
        return _native.WrittenSpan;
    }
}
