using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Makes the JSON writers of the native format.</summary>
internal static class NativeJson
{
    // The text is for files and other tools, not for HTML, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n", SkipValidation = true };

    private static readonly JsonWriterOptions LaidOut = Plain with { Indented = true };

    public static Utf8JsonWriter Writer(IBufferWriter<byte> output, bool indented) => new(output, indented ? LaidOut : Plain);
}
