using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Analysis;

/// <summary>Writes what is stale or falls due as JSON; the README of the folder describes the members.</summary>
/// <example><code>File.WriteAllText("stale.json", set.StaleAt(SystemClock.Instance.GetCurrentInstant()).ToJson());</code></example>
public static class StalenessJson
{
    extension(StaleClaims stale)
    {
        /// <summary>Writes the findings as one object.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(stale);
            ArgumentNullException.ThrowIfNull(json);
            json.WriteStartObject();
            WriteFindings(json, "stale"u8, stale.Findings);
            WriteFindings(json, "possible"u8, stale.Possible);
            json.WriteNumber("ageNotKnown"u8, stale.AgeNotKnown);
            WriteDate(json, "at"u8, stale.At);
            json.WriteString("policy"u8, stale.Policy);
            json.WriteEndObject();
        }

        /// <summary>Returns the findings as indented JSON.</summary>
        public string ToJson() => IndentedJson.Of(stale.WriteTo);
    }

    extension(Agenda agenda)
    {
        /// <summary>Writes the agenda as one object.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(agenda);
            ArgumentNullException.ThrowIfNull(json);
            json.WriteStartObject();
            json.WriteStartArray("agenda"u8);
            foreach (var item in agenda.Items) Write(json, item);
            json.WriteEndArray();
            WriteDate(json, "from"u8, agenda.From);
            WriteDate(json, "until"u8, agenda.Until);
            json.WriteString("policy"u8, agenda.Policy);
            json.WriteEndObject();
        }

        /// <summary>Returns the agenda as indented JSON.</summary>
        public string ToJson() => IndentedJson.Of(agenda.WriteTo);
    }

    private static void WriteFindings(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<StaleFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("claim"u8, finding.Claim.Text);
            json.WriteString("reason"u8, NameOf(finding.Reason));
            WriteDate(json, "since"u8, finding.Since);
            json.WriteString("policy"u8, finding.Policy);
            json.WriteString("certainty"u8, CertaintyOf(finding.IsCertain));
            json.WriteString("words"u8, finding.ToWords());
            json.WriteString("action"u8, finding.ToAction());
            WriteDate(json, "next"u8, finding.Next);
            WriteId(json, "source"u8, finding.Source?.Text);
            WriteId(json, "newerSource"u8, finding.NewerSource?.Text);
            WriteId(json, "newerClaim"u8, finding.NewerClaim?.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, AgendaItem item)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, item.Claim.Text);
        WriteDate(json, "due"u8, item.Due);
        json.WriteString("reason"u8, NameOf(item.Reason));
        json.WriteString("policy"u8, item.Policy);
        json.WriteString("certainty"u8, CertaintyOf(item.IsCertain));
        json.WriteString("words"u8, item.ToWords());
        json.WriteString("action"u8, item.ToAction());
        json.WriteEndObject();
    }

    private static string CertaintyOf(bool isCertain) => isCertain ? "certain" : "possible";

    // Hand-written, since the name of an enumeration member takes reflection.
    private static string NameOf(StaleReason reason) => reason switch
    {
        StaleReason.Expired => "expired",
        StaleReason.CheckOverdue => "checkOverdue",
        StaleReason.MaxAge => "maxAge",
        StaleReason.AgeNotKnown => "ageNotKnown",
        StaleReason.NewerClaim => "newerClaim",
        StaleReason.NewerEdition => "newerEdition",
        StaleReason.SourceCorrected => "sourceCorrected",
        StaleReason.SourceWithdrawn => "sourceWithdrawn",
        StaleReason.SourceRetracted => "sourceRetracted",
        _ => "evidenceChanged",
    };

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, LocalDate? date)
    {
        if (date is { } day) json.WriteString(name, LocalDatePattern.Iso.Format(day));
        else json.WriteNull(name);
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? id)
    {
        if (id is not null) json.WriteString(name, id);
    }
}
