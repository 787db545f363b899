using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes a set as lines: the set line first, then one source or claim per line.</summary>
internal static class LinesWriter
{
    /// <summary>Returns an action for each part of the lines.</summary>
    public static IEnumerable<Action<ArrayBufferWriter<byte>>> Parts(ClaimSet set)
    {
        yield return output => WithWriter(output, json => WriteHeader(set, json, output));
        foreach (var range in RecordRange.Of(set.Sources.Count))
        {
            yield return output => WriteRange(set.Sources, range, Write, output);
        }

        foreach (var range in RecordRange.Of(set.Claims.Count))
        {
            yield return output => WriteRange(set.Claims, range, Write, output);
        }

        yield return output => WithWriter(output, json => WriteUnread(set, json, output));
    }

    /// <summary>Writes the set line.</summary>
    public static void WriteHeader(ClaimSet set, Utf8JsonWriter json, IBufferWriter<byte> output)
    {
        var kept = ListOf(set, "sources") is null ? set.Extensions : set.Extensions.Without("sources");
        var header = new ObjectWriter(json, ListOf(set, "claims") is null ? kept : kept.Without("claims"));
        HeaderWriter.WriteMembers(header, set);
        header.End();
        EndLine(json, output);
    }

    /// <summary>Writes the line of a source.</summary>
    public static void Write(Source source, Utf8JsonWriter json, IBufferWriter<byte> output) =>
        WriteWrapped(json, output, "source", source, SourceWriter.Write);

    /// <summary>Writes the line of a claim.</summary>
    public static void Write(Claim claim, Utf8JsonWriter json, IBufferWriter<byte> output) =>
        WriteWrapped(json, output, "claim", claim, ClaimWriter.Write);

    private static void WriteRange<T>(
        IReadOnlyList<T> records,
        RecordRange range,
        Action<T, Utf8JsonWriter, IBufferWriter<byte>> write,
        ArrayBufferWriter<byte> output) =>
        WithWriter(output, json =>
        {
            for (var i = range.From; i < range.To; i++)
            {
                write(records[i], json, output);
            }
        });

    private static void WriteUnread(ClaimSet set, Utf8JsonWriter json, IBufferWriter<byte> output)
    {
        foreach (var element in RawWriter.Elements(ListOf(set, "sources")))
        {
            WriteWrapped(json, output, "source", element, RawWriter.Write);
        }

        foreach (var element in RawWriter.Elements(ListOf(set, "claims")))
        {
            WriteWrapped(json, output, "claim", element, RawWriter.Write);
        }
    }

    // The list of records that could not be read. A kept value that is not a list stays where it was, on the set line.
    private static RawJson? ListOf(ClaimSet set, string name) => set.Extensions[name] is { } kept && kept.AsUtf8()[0] == '[' ? kept : null;

    private static void WithWriter(ArrayBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var json = NativeJson.Writer(output, indented: false);
        write(json);
    }

    private static void WriteWrapped<T>(
        Utf8JsonWriter json, IBufferWriter<byte> output, string name, T record, Action<Utf8JsonWriter, T> write)
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
