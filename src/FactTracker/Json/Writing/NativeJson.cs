using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Creates the JSON writers of the native format.</summary>
internal static class NativeJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = Encoder, NewLine = "\n", SkipValidation = true };

    private static readonly JsonWriterOptions LaidOut = Plain with { Indented = true };

    /// <summary>Escapes only what JSON itself requires, because the text is for files and other tools, not for HTML.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static Utf8JsonWriter Writer(IBufferWriter<byte> output, bool indented) => new(output, indented ? LaidOut : Plain);
}
