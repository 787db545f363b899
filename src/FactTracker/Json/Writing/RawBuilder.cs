using System.Buffers;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Builds raw JSON values by writing them.</summary>
internal static class RawBuilder
{
    public static RawJson Build(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            write(json);
        }

        return new RawJson(buffer.WrittenSpan.ToArray());
    }

    /// <summary>Combines raw values into a list.</summary>
    public static RawJson List(IEnumerable<RawJson> elements) => Build(json =>
    {
        json.WriteStartArray();
        foreach (var element in elements)
        {
            RawWriter.Write(json, element);
        }

        json.WriteEndArray();
    });
}
