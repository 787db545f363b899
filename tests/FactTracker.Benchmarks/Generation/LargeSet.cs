using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace FactTracker.Benchmarks.Generation;

/// <summary>
/// A claim set as a statistics pipeline would produce it: some hundreds of sources, subjects and properties that repeat, texts that do not.
/// It is written token by token with the writer of System.Text.Json, so that the measured code does not influence it. It is the same on
/// every machine.
/// </summary>
internal static class LargeSet
{
    public const int Claims = 200_000;

    private const int Sources = 400;
    private const int FlushAt = 1 << 20;
    private static readonly JsonEncodedText SetId = JsonEncodedText.Encode("https://example.org/sets/large");

    /// <summary>Returns the set as a document on one line.</summary>
    public static byte[] Document(int claims = Claims)
    {
        using var stream = new MemoryStream();
        WriteDocument(stream, claims);
        return stream.ToArray();
    }

    /// <summary>Returns the set in the line form.</summary>
    public static byte[] Lines(int claims = Claims)
    {
        using var stream = new MemoryStream();
        WriteLines(stream, claims);
        return stream.ToArray();
    }

    /// <summary>Writes the set to a file. The file name extension determines the form.</summary>
    public static void WriteFile(string path, int claims)
    {
        using var stream = File.Create(path);
        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) WriteLines(stream, claims);
        else WriteDocument(stream, claims);
    }

    private static void WriteDocument(Stream stream, int claims)
    {
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        WriteHeader(json);
        json.WriteStartArray("sources");
        var dice = new Dice(1);
        for (var i = 0; i < Sources; i++)
        {
            RecordText.WriteSource(json, ref dice, i);
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        for (var i = 0; i < claims; i++)
        {
            RecordText.WriteClaim(json, ref dice, i, Sources);
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLines(Stream stream, int claims)
    {
        var dice = new Dice(1);
        WriteLine(stream, (Utf8JsonWriter json, ref Dice _, int _) => WriteHeader(json), ref dice, 0);
        for (var i = 0; i < Sources; i++)
        {
            WriteLine(stream, WriteSource, ref dice, i);
        }

        for (var i = 0; i < claims; i++)
        {
            WriteLine(stream, WriteClaim, ref dice, i);
        }
    }

    private static void WriteHeader(Utf8JsonWriter json)
    {
        json.WriteString("facttracker", "1.0");
        json.WriteString("id", SetId);
        json.WriteString("title", string.Create(CultureInfo.InvariantCulture, $"A large set with {Sources} sources"));
        json.WriteString("language", "en");
    }

    private static void WriteSource(Utf8JsonWriter json, ref Dice dice, int number)
    {
        json.WritePropertyName("source");
        RecordText.WriteSource(json, ref dice, number);
    }

    private static void WriteClaim(Utf8JsonWriter json, ref Dice dice, int number)
    {
        json.WritePropertyName("claim");
        RecordText.WriteClaim(json, ref dice, number, Sources);
    }

    private static void WriteLine(Stream stream, LineContent content, ref Dice dice, int number)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            content(json, ref dice, number);
            json.WriteEndObject();
        }

        stream.Write(buffer.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }
}
