using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Writes what became of quotes as JSON; the README of the folder describes the members.</summary>
/// <example><code>File.WriteAllText("evidence.json", set.CheckEvidence(copies).ToJson());</code></example>
public static class EvidenceJson
{
    extension(EvidenceReport report)
    {
        /// <summary>Writes the findings as one object.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(report);
            ArgumentNullException.ThrowIfNull(json);
            json.WriteStartObject();
            json.WriteStartArray("evidence"u8);
            foreach (var finding in report.Findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        /// <summary>Returns the findings as indented JSON.</summary>
        public string ToJson() => IndentedJson.Of(report.WriteTo);
    }

    private static void Write(Utf8JsonWriter json, EvidenceFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, finding.Claim.Text);
        json.WriteNumber("citation"u8, finding.Citation);
        json.WriteString("source"u8, finding.Source.Text);
        json.WriteString("state"u8, finding.State.ToName());
        json.WriteString("place"u8, finding.Place?.ToString());
        json.WriteString("difference"u8, finding.Difference);
        json.WriteStartArray("missing"u8);
        foreach (var detail in finding.Missing) json.WriteStringValue(detail);
        json.WriteEndArray();
        if (finding.Fault is { } fault) json.WriteString("fault"u8, fault);
        if (finding.Places > 1) json.WriteNumber("places"u8, finding.Places);
        json.WriteEndObject();
    }
}
