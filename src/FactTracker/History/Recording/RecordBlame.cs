using System.Globalization;
using System.Text;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Problems;
using FactTracker.Serialization.Writing;
using NodaTime.Text;

namespace FactTracker.History;

/// <summary>Where each part of a record comes from.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Id">The id of the claim or source.</param>
/// <param name="IsSource">Whether it is a source; otherwise it is a claim.</param>
/// <example><code>Console.WriteLine(ledger.Blame("rent-2024")?.ToWords());</code></example>
public sealed record RecordBlame(string Id, bool IsSource)
{
    /// <summary>The parts, in the order in which the native format writes them.</summary>
    public ValueList<BlamedPart> Parts { get; init; }

    /// <summary>The entry that removed the record, or null when it is in the set. The parts are then those that it last had.</summary>
    public LedgerEntry? Removed { get; init; }

    /// <summary>Writes the parts as a JSON object; the README of the folder documents its members.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("id"u8, Id);
        json.WriteString("record"u8, IsSource ? "source"u8 : "claim"u8);
        json.WriteStartArray("parts"u8);
        foreach (var part in Parts)
        {
            json.WriteStartObject();
            json.WriteString("member"u8, part.Member);
            json.WriteString("content"u8, part.Content);
            WriteEntry(json, part.Entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (Removed is { } removed)
        {
            json.WriteStartObject("removed"u8);
            WriteEntry(json, removed);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Returns the parts as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    /// <summary>Returns the parts in words, a line for each.</summary>
    public string ToWords()
    {
        var words = new StringBuilder(Removed is { } removed ? $"{Id} was removed: {EntryOf(removed)}\n" : $"{Id}\n");
        foreach (var part in Parts)
        {
            words.Append(CultureInfo.InvariantCulture, $"  {part.Member} {Shown.Of(part.Content)}: {EntryOf(part.Entry)}\n");
        }

        return words.ToString().TrimEnd('\n');
    }

    private static string EntryOf(LedgerEntry? entry)
    {
        if (entry is null) return "in the entries that were packed away";
        var by = entry.By is { } agent ? $" by {agent}" : "";
        var why = string.IsNullOrWhiteSpace(entry.Why) ? "" : $": {entry.Why}";
        return $"entry {entry.Sequence}, {InstantPattern.General.Format(entry.At)}{by}{why}";
    }

    private static void WriteEntry(Utf8JsonWriter json, LedgerEntry? entry)
    {
        if (entry is null) return;
        json.WriteNumber("seq"u8, entry.Sequence);
        json.WriteString("at"u8, InstantPattern.ExtendedIso.Format(entry.At));
        json.WriteString("kind"u8, EntryWords.Of(entry.Kind));
        if (entry.By is { } by)
        {
            json.WritePropertyName("by"u8);
            AgentWriter.Write(json, by);
        }

        if (entry.Why is { } why) json.WriteString("why"u8, why);
    }
}
