using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Makes the JSON writers of the native format.</summary>
internal static class NativeJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = Encoder, NewLine = "\n", SkipValidation = true };

    private static readonly JsonWriterOptions LaidOut = Plain with { Indented = true };

    /// <summary>The text is for files and other tools, not for HTML, so only what JSON itself asks for is escaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static Utf8JsonWriter Writer(IBufferWriter<byte> output, bool indented) => new(output, indented ? LaidOut : Plain);
}
