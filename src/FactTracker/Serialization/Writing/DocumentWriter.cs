using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes a set as one document.</summary>
internal static class DocumentWriter
{
    /// <summary>Returns an action for each part of the document: the pieces of the frame, and between them the ranges of records.</summary>
    public static IEnumerable<Action<ArrayBufferWriter<byte>>> Parts(ClaimSet set, bool indented)
    {
        var frame = DocumentFrame.Of(set, indented);
        yield return output => output.Write(frame.Head);
        foreach (var range in RecordRange.Of(set.Sources.Count))
        {
            yield return output => WriteRange(set.Sources, range, SourceWriter.Write, output, indented);
        }

        yield return output => output.Write(frame.Middle);
        foreach (var range in RecordRange.Of(set.Claims.Count))
        {
            yield return output => WriteRange(set.Claims, range, ClaimWriter.Write, output, indented);
        }

        yield return output => output.Write(frame.Tail);
    }

    /// <summary>Writes the whole set into another JSON document.</summary>
    public static void Write(Utf8JsonWriter json, ClaimSet set) =>
        Write(json, set, () => WriteAll(json, set.Sources, SourceWriter.Write), () => WriteAll(json, set.Claims, ClaimWriter.Write));

    /// <summary>Writes a set, and leaves the writing of its records to callbacks.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="set">The set.</param>
    /// <param name="sources">Writes the sources; called only if there are any.</param>
    /// <param name="claims">Writes the claims; called only if there are any.</param>
    public static void Write(Utf8JsonWriter json, ClaimSet set, Action sources, Action claims)
    {
        var members = new ObjectWriter(json, set.Extensions);
        HeaderWriter.WriteMembers(members, set);
        if (members.StartList("sources"u8, set.Sources.Count))
        {
            sources();
            members.EndList("sources"u8);
        }

        if (members.StartList("claims"u8, set.Claims.Count))
        {
            claims();
            members.EndList("claims"u8);
        }

        members.End();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, IEnumerable<T> records, Action<Utf8JsonWriter, T> write)
    {
        foreach (var record in records)
        {
            write(json, record);
        }
    }

    // The structure around the records is written first and thrown away, so that the records get the right commas and indentation.
    private static void WriteRange<T>(
        IReadOnlyList<T> records, RecordRange range, Action<Utf8JsonWriter, T> write, ArrayBufferWriter<byte> output, bool indented)
    {
        using var json = NativeJson.Writer(output, indented);
        json.WriteStartObject();
        json.WriteStartArray("records"u8);
        if (range.From > 0) json.WriteNullValue();
        json.Flush();
        output.ResetWrittenCount();
        for (var i = range.From; i < range.To; i++)
        {
            write(json, records[i]);
        }
    }
}
