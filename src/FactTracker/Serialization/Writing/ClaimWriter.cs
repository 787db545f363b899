using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes claims.</summary>
internal static class ClaimWriter
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        var members = new ObjectWriter(json, claim.Extensions);
        members.Text("id"u8, claim.HeldId);
        members.Text("text"u8, claim.HeldText);
        members.Text("language"u8, claim.Language?.Text);
        members.Several("subject"u8, claim.Subject, ValueWriter.Write);
        members.One("property"u8, claim.Property, ValueWriter.Write);
        members.Several("value"u8, claim.Value, ValueWriter.Write);
        members.One("when"u8, claim.When, ValueWriter.WriteDate);
        members.One("place"u8, claim.Place, ValueWriter.Write);
        members.Named("qualifiers"u8, claim.Qualifiers, qualifier => qualifier.Name, WriteQualifier);
        members.Several("claimant"u8, claim.Claimant, AgentWriter.Write);
        members.One("stated"u8, claim.Stated, ValueWriter.WriteDate);
        members.Several("modality"u8, claim.Modality, (writer, modality) => writer.WriteStringValue(modality.Name));
        members.Text("condition"u8, claim.Condition);
        members.Several("likelihood"u8, claim.Likelihood, ConfidenceWriter.Write);
        members.Several("confidence"u8, claim.Confidence, ConfidenceWriter.Write);
        members.List("citations"u8, claim.Citations, CitationWriter.Write);
        members.Word("rank"u8, claim.Rank, Rank.Normal);
        members.Word("status"u8, claim.Status, ClaimStatus.Asserted);
        members.Text("statusReason"u8, claim.StatusReason);
        members.List("relations"u8, claim.Relations, WriteRelation);
        members.List("reviews"u8, claim.Reviews, ReviewWriter.Write);
        members.List("tags"u8, claim.Tags, (writer, tag) => writer.WriteStringValue(tag));
        members.Text("formula"u8, claim.Formula);
        members.Instant("recorded"u8, claim.Recorded);
        members.One("recordedBy"u8, claim.RecordedBy, AgentWriter.Write);
        members.Instant("modified"u8, claim.Modified);
        members.Instant("checked"u8, claim.Checked);
        members.One("expires"u8, claim.Expires, ValueWriter.WriteDate);
        members.Period("checkEvery"u8, claim.CheckEvery);
        members.One("marking"u8, claim.Marking, MarkingWriter.Write);
        TranslationWriter.Write(members, claim.Translations);
        members.Text("notes"u8, claim.Notes);
        members.End();
    }

    public static void WriteQualifier(Utf8JsonWriter json, Qualifier qualifier)
    {
        if (qualifier.Values.Single is { } single)
        {
            ValueWriter.Write(json, single);
            return;
        }

        json.WriteStartArray();
        foreach (var value in qualifier.Values)
        {
            ValueWriter.Write(json, value);
        }

        json.WriteEndArray();
    }

    public static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        var members = new ObjectWriter(json, relation.Extensions);
        members.Text("type"u8, relation.Type.Name);
        members.Text("claim"u8, relation.Claim.Text);
        members.End();
    }
}
