using System.Buffers;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Builds raw JSON values by writing them.</summary>
internal static class RawBuilder
{
    private const int LargestKept = 1 << 16; // A larger buffer is left to the collector.

    // Small values are built by the thousand, so each thread keeps a writer for the next one.
    [ThreadStatic]
    private static Scratch? _idle;

    public static RawJson Build(Action<Utf8JsonWriter> write)
    {
        var scratch = _idle ?? new Scratch();
        _idle = null; // A value that is built while another is takes a writer of its own.
        scratch.Json.Reset();
        write(scratch.Json);
        scratch.Json.Flush();
        var built = new RawJson(scratch.Buffer.WrittenSpan.ToArray());
        scratch.Buffer.ResetWrittenCount();
        if (scratch.Buffer.Capacity <= LargestKept) _idle = scratch;
        return built;
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

    private sealed class Scratch
    {
        public Scratch() => Json = NativeJson.Writer(Buffer, indented: false);

        public ArrayBufferWriter<byte> Buffer { get; } = new();

        public Utf8JsonWriter Json { get; }
    }
}
