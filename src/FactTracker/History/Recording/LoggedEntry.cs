using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>An entry of a ledger with what it changed, compared with the state before it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Entry">The entry.</param>
/// <example><code>
/// foreach (var logged in ledger.Log()) Console.WriteLine(logged.ToWords()); // revised rent-2024 (value) by Anna: typing error
/// </code></example>
public sealed record LoggedEntry(LedgerEntry Entry)
{
    /// <summary>The records of the entry: those that are removed, the sources and the claims.</summary>
    public ValueList<LoggedRecord> Records { get; init; }

    /// <summary>The names of the members of the set's header that changed.</summary>
    public ValueList<string> HeaderMembers { get; init; }

    /// <summary>Writes the entry as a JSON object: as in the ledger's file, without what ties its line to others.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        EntryWriter.Write(json, Entry);
    }

    /// <summary>Returns the entry as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    /// <summary>Returns what happened, by whom and why, in a phrase without the time. The words are English.</summary>
    public string ToWords() => EntryWording.Of(this);
}
