using System.Buffers;
using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes a set as lines: itself first, then a source or a claim on each.</summary>
internal static class LinesWriter
{
    /// <summary>Writes line by line into the buffer, coming back after each.</summary>
    public static IEnumerable<int> Steps(ClaimSet set, IBufferWriter<byte> output)
    {
        using var json = NativeJson.Writer(output, indented: false);
        WriteHeader(set, json, output);
        yield return 1;
        foreach (var source in set.Sources)
        {
            Write(source, json, output);
            yield return 1;
        }

        foreach (var claim in set.Claims)
        {
            Write(claim, json, output);
            yield return 1;
        }

        foreach (var element in RawWriter.Elements(ListOf(set, "sources")))
        {
            WriteWrapped(json, output, "source", element, RawWriter.Write);
        }

        foreach (var element in RawWriter.Elements(ListOf(set, "claims")))
        {
            WriteWrapped(json, output, "claim", element, RawWriter.Write);
        }
    }

    // Records that could not be read; what is no list of them stays where it stood, on the set's own line.
    private static RawJson? ListOf(ClaimSet set, string name) => set.Extensions[name] is { } kept && kept.AsUtf8()[0] == '[' ? kept : null;

    /// <summary>Writes the line of the set itself.</summary>
    public static void WriteHeader(ClaimSet set, Utf8JsonWriter json, IBufferWriter<byte> output)
    {
        var kept = ListOf(set, "sources") is null ? set.Extensions : set.Extensions.Without("sources");
        var header = new ObjectWriter(json, ListOf(set, "claims") is null ? kept : kept.Without("claims"));
        HeaderWriter.WriteMembers(header, set);
        header.End();
        EndLine(json, output);
    }

    /// <summary>Writes the line of a source.</summary>
    public static void Write(Source source, Utf8JsonWriter json, IBufferWriter<byte> output) => WriteWrapped(json, output, "source", source, SourceWriter.Write);

    /// <summary>Writes the line of a claim.</summary>
    public static void Write(Claim claim, Utf8JsonWriter json, IBufferWriter<byte> output) => WriteWrapped(json, output, "claim", claim, ClaimWriter.Write);

    private static void WriteWrapped<T>(Utf8JsonWriter json, IBufferWriter<byte> output, string name, T record, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        json.WritePropertyName(name);
        write(json, record);
        json.WriteEndObject();
        EndLine(json, output);
    }

    private static void EndLine(Utf8JsonWriter json, IBufferWriter<byte> output)
    {
        json.Flush();
        output.Write("\n"u8);
        json.Reset(output);
    }
}
