using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>Writes a state as lines: a head, the set in the line form, the judgements and the tombstones.</summary>
internal static class StateWriter
{
    private static readonly WritingOptions Lines = WritingOptions.Default with { Form = SerializationForm.Lines };

    /// <summary>Writes the lines of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="line">The digest of the line of its last entry.</param>
    /// <param name="offset">For a snapshot, the offset in the ledger behind that line.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(LedgerState state, Digest line, long? offset, Stream output)
    {
        var content = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(state.Set, content, Lines);
        var setBytes = content.WrittenCount;
        foreach (var judgement in state.Judgements.All) WriteNote(content, "judgement"u8, judgement, JudgementJson.Write);
        foreach (var tombstone in state.Tombstones) WriteNote(content, "tombstone"u8, tombstone, Write);
        var head = new ArrayBufferWriter<byte>();
        WriteHead(state, line, offset, setBytes, content.WrittenCount, head);
        output.Write(head.WrittenSpan);
        output.Write(Encoding.ASCII.GetBytes($",\"sha256\":\"{StateHead.SumOf(head.WrittenSpan, content.WrittenSpan)}\"}}}}\n"));
        output.Write(content.WrittenSpan);
    }

    // The first line up to its digest.
    private static void WriteHead(
        LedgerState state, Digest line, long? offset, long setBytes, long bytes, ArrayBufferWriter<byte> output)
    {
        using var json = NativeJson.Writer(output, indented: false);
        json.WriteStartObject();
        json.WriteString("ledger"u8, EntryWriter.Version.ToString());
        json.WriteStartObject("state"u8);
        json.WriteNumber("seq"u8, state.Sequence);
        json.WritePropertyName("at"u8);
        InstantWriter.Write(json, state.At);
        json.WriteString("line"u8, line.ToString());
        json.WriteNumber("setBytes"u8, setBytes);
        json.WriteNumber("bytes"u8, bytes);
        if (offset is { } behind) json.WriteNumber("offset"u8, behind);
    }

    private static void Write(Utf8JsonWriter json, Tombstone tombstone)
    {
        var members = new ObjectWriter(json, Extensions.Empty);
        members.Text("id"u8, tombstone.Id);
        json.WriteNumber("seq"u8, tombstone.Sequence);
        members.Instant("at"u8, tombstone.At);
        members.One("by"u8, tombstone.By, AgentWriter.Write);
        members.Text("why"u8, tombstone.Why);
        members.End();
    }

    private static void WriteNote<T>(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> name, T note, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        using (var json = NativeJson.Writer(output, indented: false))
        {
            var members = new ObjectWriter(json, Extensions.Empty);
            members.One(name, note, write);
            members.End();
        }

        output.Write("\n"u8);
    }
}
