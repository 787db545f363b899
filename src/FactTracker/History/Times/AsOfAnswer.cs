using System.Globalization;
using System.Text;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Serialization.Writing;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.History;

/// <summary>The part of a ledger's set that was known at a time, about a time, together with the question.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Set">The set.</param>
/// <example><code>
/// var answer = ledger.AsOf(Instant.FromUtc(2025, 10, 1, 12, 0), Edtf.Parse("2024"));
/// Console.WriteLine(answer.ToWords());
/// </code></example>
public sealed record AsOfAnswer(ClaimSet Set)
{
    /// <summary>The recorded time that was asked about, or null for the present state.</summary>
    public Instant? Known { get; init; }

    /// <summary>The valid time that was asked about, or null for claims about any time.</summary>
    public Edtf? About { get; init; }

    /// <summary>Which claims count when their time is not known exactly.</summary>
    public TimeMatch Match { get; init; }

    /// <summary>The number of the last entry that the answer includes, or 0 when it includes none.</summary>
    public long LastEntry { get; init; }

    /// <summary>When that entry was recorded, or null when there is none.</summary>
    public Instant? LastRecorded { get; init; }

    /// <summary>
    /// Whether the answer stays the same whatever is recorded later: an entry after <see cref="Known"/> is in the ledger already, so none
    /// can be added before it. An answer that is not settled is what was known through <see cref="LastEntry"/>.
    /// </summary>
    public bool IsSettled { get; init; }

    /// <summary>Writes the answer as a JSON object; the README of the folder documents its members.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("known"u8, TextOf(Known));
        json.WriteString("about"u8, About?.ToString());
        json.WriteString("match"u8, Match == TimeMatch.Certainly ? "certainly"u8 : "possibly"u8);
        json.WriteNumber("lastEntry"u8, LastEntry);
        json.WriteString("lastRecorded"u8, TextOf(LastRecorded));
        json.WriteBoolean("settled"u8, IsSettled);
        json.WritePropertyName("set"u8);
        DocumentWriter.Write(json, Set);
        json.WriteEndObject();
    }

    /// <summary>Returns the answer as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    /// <summary>Returns what was asked, and how many claims and sources answer it, in a sentence.</summary>
    /// <param name="culture">The culture for numbers; invariant by default. The words are English.</param>
    public string ToWords(CultureInfo? culture = null)
    {
        var plain = culture ?? CultureInfo.InvariantCulture;
        var words = new StringBuilder(Known is null ? "As known now" : $"As known at {TextOf(Known)}");
        if (LastEntry == 0) words.Append(" (before the first entry)");
        else words.Append(plain, $" (through entry {LastEntry} of {TextOf(LastRecorded)})");
        if (About is { } time) words.Append(plain, $", about {time}");
        if (Match == TimeMatch.Certainly && About is not null) words.Append(" for certain");
        words.Append(plain, $": {Counted(Set.Claims.Count, "claim", plain)}, {Counted(Set.Sources.Count, "source", plain)}.");
        if (Known is not null && !IsSettled) words.Append(" Nothing later is recorded yet, so the answer may still change.");
        return words.ToString();
    }

    private static string Counted(int count, string noun, CultureInfo culture) =>
        string.Create(culture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string? TextOf(Instant? time) => time is { } known ? InstantPattern.ExtendedIso.Format(known) : null;
}
