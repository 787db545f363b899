using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>How the command writes JSON for other programs.</summary>
internal static class DataJson
{
    // The text is for files and other tools, not for HTML, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>For one object, laid out.</summary>
    public static Utf8JsonWriter Writer(Stream output) => new(output, Plain with { Indented = true });

    /// <summary>For one object a line.</summary>
    public static Utf8JsonWriter Writer(IBufferWriter<byte> output) => new(output, Plain);

    /// <summary>Writes a member that is null when it is not known.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
