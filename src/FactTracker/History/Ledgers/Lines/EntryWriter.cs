using System.Buffers;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>Writes entries of a ledger, each on a line.</summary>
internal static class EntryWriter
{
    /// <summary>The version of the ledger's format that is written.</summary>
    public static FormatVersion Version { get; } = new(1, 0);

    /// <summary>Writes the line of an entry, with its line feed.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="previous">The digest of the line before, or null for the first line of a ledger.</param>
    /// <param name="last">The number of the last entry of the group that the entry was appended with.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteLine(LedgerEntry entry, Digest? previous, long last, IBufferWriter<byte> output)
    {
        using (var json = NativeJson.Writer(output, indented: false))
        {
            var members = new ObjectWriter(json, Extensions.Empty);
            if (previous is null) members.Text("ledger"u8, Version.ToString());
            WriteMembers(members, json, entry);
            if (last != entry.Sequence) json.WriteNumber("last"u8, last);
            members.Text("previous"u8, previous?.ToString());
            members.End();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes an entry as an object, without what ties it to the lines around it.</summary>
    public static void Write(Utf8JsonWriter json, LedgerEntry entry)
    {
        var members = new ObjectWriter(json, Extensions.Empty);
        WriteMembers(members, json, entry);
        members.End();
    }

    private static void WriteMembers(ObjectWriter members, Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteNumber("seq"u8, entry.Sequence);
        members.Instant("at"u8, entry.At);
        members.Text("kind"u8, EntryWords.Of(entry.Kind));
        members.One("by"u8, entry.By, AgentWriter.Write);
        members.Text("why"u8, entry.Why);
        members.One("set"u8, entry.Header, WriteHeader);
        members.Several("source"u8, entry.Sources, SourceWriter.Write);
        members.Several("claim"u8, entry.Claims, ClaimWriter.Write);
        members.Several("removed"u8, entry.Removed, (output, id) => output.WriteStringValue(id));
        members.One("judgement"u8, entry.Judgement, JudgementJson.Write);
        members.Text("fingerprint"u8, entry.Fingerprint?.ToString());
    }

    private static void WriteHeader(Utf8JsonWriter json, ClaimSet header)
    {
        var members = new ObjectWriter(json, header.Extensions);
        HeaderWriter.WriteMembers(members, header);
        members.End();
    }
}
