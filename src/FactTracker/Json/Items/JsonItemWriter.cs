using System.Buffers;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Writes items as they were in the text, but without its defects: repeated members, invalid strings, values that were nested too
/// deep.</summary>
internal static class JsonItemWriter
{
    public static RawJson Write(JsonItem item, ReadOnlySpan<byte> text)
    {
        // A value without others in it is copied as it was written.
        if (item is { IsObject: false, IsArray: false, IsSound: true, Original: null })
            return new RawJson(text.Slice(item.Offset, item.Length).ToArray());
        var buffer = new ArrayBufferWriter<byte>(item.Length + 1);
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            Write(json, item, text);
        }

        return new RawJson(buffer.WrittenSpan.ToArray());
    }

    /// <summary>Writes an item with a writer that does not indent.</summary>
    public static void Write(Utf8JsonWriter json, JsonItem item, ReadOnlySpan<byte> text)
    {
        if (item.Original is { } original) Write(json, original, text);
        else if (item.IsObject) WriteObject(json, item, text);
        else if (item.IsArray) WriteArray(json, item, text);
        else if (item.IsSound) json.WriteRawValue(text.Slice(item.Offset, item.Length), skipInputValidation: true);
        else json.WriteRawValue(
            SoundJson.Mend(new RawJson(text.Slice(item.Offset, item.Length).ToArray())).AsUtf8(), skipInputValidation: true);
    }

    private static void WriteObject(Utf8JsonWriter json, JsonItem item, ReadOnlySpan<byte> text)
    {
        json.WriteStartObject();
        foreach (var (name, value) in item.Members)
        {
            json.WritePropertyName(name);
            Write(json, value, text);
        }

        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, JsonItem item, ReadOnlySpan<byte> text)
    {
        json.WriteStartArray();
        foreach (var element in item.Elements)
        {
            Write(json, element, text);
        }

        json.WriteEndArray();
    }
}
