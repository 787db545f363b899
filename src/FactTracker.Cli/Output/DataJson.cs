using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>Creates writers of JSON for other programs.</summary>
internal static class DataJson
{
    private const int FlushAt = 1 << 16;

    // The output is for files and other tools, not for HTML, so only what JSON requires is escaped.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Creates a writer of one indented object.</summary>
    public static Utf8JsonWriter Writer(Stream output) => new(output, Plain with { Indented = true });

    /// <summary>Creates a writer of one object per line, or of an indented object.</summary>
    public static Utf8JsonWriter Writer(IBufferWriter<byte> output, bool indented = false) =>
        new(output, Plain with { Indented = indented });

    /// <summary>Passes what was written on to the output once it is much, so that a long list is not held in memory as a whole.</summary>
    public static void FlushMuch(this Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt) json.Flush();
    }

    /// <summary>Writes a member, or null when its value is unknown.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
