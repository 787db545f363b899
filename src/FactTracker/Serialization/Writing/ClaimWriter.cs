using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes claims.</summary>
internal static class ClaimWriter
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        var members = new ObjectWriter(json, claim.Extensions);
        members.Text("id", claim.Id.Text);
        members.Text("text", claim.Text);
        members.Text("language", claim.Language?.Text);
        members.Several("subject", claim.Subject, ValueWriter.Write);
        members.One("property", claim.Property, ValueWriter.Write);
        members.Several("value", claim.Value, ValueWriter.Write);
        members.One("when", claim.When, ValueWriter.WriteDate);
        members.One("place", claim.Place, ValueWriter.Write);
        members.Named("qualifiers", claim.Qualifiers, qualifier => qualifier.Name, WriteQualifier);
        members.Several("claimant", claim.Claimant, AgentWriter.Write);
        members.One("stated", claim.Stated, ValueWriter.WriteDate);
        members.Several("modality", claim.Modality, (writer, modality) => writer.WriteStringValue(modality.Name));
        members.Text("condition", claim.Condition);
        members.Several("likelihood", claim.Likelihood, ConfidenceWriter.Write);
        members.Several("confidence", claim.Confidence, ConfidenceWriter.Write);
        members.List("citations", claim.Citations, CitationWriter.Write);
        members.Word("rank", claim.Rank, Rank.Normal);
        members.Word("status", claim.Status, ClaimStatus.Asserted);
        members.Text("statusReason", claim.StatusReason);
        members.List("relations", claim.Relations, WriteRelation);
        members.List("reviews", claim.Reviews, ReviewWriter.Write);
        members.List("tags", claim.Tags, (writer, tag) => writer.WriteStringValue(tag));
        members.Text("formula", claim.Formula);
        members.Instant("recorded", claim.Recorded);
        members.One("recordedBy", claim.RecordedBy, AgentWriter.Write);
        members.Instant("modified", claim.Modified);
        members.Instant("checked", claim.Checked);
        members.One("expires", claim.Expires, ValueWriter.WriteDate);
        members.Period("checkEvery", claim.CheckEvery);
        TranslationWriter.Write(members, claim.Translations);
        members.Text("notes", claim.Notes);
        members.End();
    }

    private static void WriteQualifier(Utf8JsonWriter json, Qualifier qualifier)
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
        members.Text("type", relation.Type.Name);
        members.Text("claim", relation.Claim.Text);
        members.End();
    }
}
