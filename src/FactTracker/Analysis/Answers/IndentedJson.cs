using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Returns what an answer writes as an indented JSON text, in which only what JSON requires is escaped.</summary>
internal static class IndentedJson
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: true))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
