using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes sources.</summary>
internal static class SourceWriter
{
    public static void Write(Utf8JsonWriter json, Source source)
    {
        var members = new ObjectWriter(json, source.Extensions);
        members.Text("id"u8, source.Id.Text);
        members.Word("kind"u8, source.Kind, SourceKind.Document);
        members.Text("title"u8, source.Title);
        members.List("authors"u8, source.Authors, AgentWriter.Write);
        members.One("publisher"u8, source.Publisher, AgentWriter.Write);
        members.One("published"u8, source.Published, ValueWriter.WriteDate);
        members.Text("url"u8, source.Url?.Text);
        members.List("archived"u8, source.Archived, ArchivedCopyWriter.Write);
        members.One("accessed"u8, source.Accessed, ValueWriter.WriteDate);
        members.Text("language"u8, source.Language?.Text);
        members.Named("identifiers"u8, source.Identifiers, identifier => identifier.Scheme, WriteIdentifier);
        members.Text("reliability"u8, source.Reliability is { } reliability ? ReliabilityText.Of(reliability) : null);
        members.List("basedOn"u8, source.BasedOn, SourceLinkWriter.Write);
        members.Text("partOf"u8, source.PartOf?.Text);
        members.Named("hash"u8, source.Hash, hash => hash.Algorithm, WriteHash);
        members.Text("license"u8, source.License);
        members.Word("status"u8, source.Status, SourceStatus.Published);
        members.Text("statusReason"u8, source.StatusReason);
        members.Text("words"u8, source.Words);
        if (source.Extensions["csl"] is { } csl && csl.AsUtf8()[0] == '{') members.Raw("csl"u8, csl);
        members.One("marking"u8, source.Marking, MarkingWriter.Write);
        members.Instant("modified"u8, source.Modified);
        TranslationWriter.Write(members, source.Translations);
        members.Text("notes"u8, source.Notes);
        members.End();
    }

    public static void WriteHash(Utf8JsonWriter json, ContentHash hash) => json.WriteStringValue(hash.Hex);

    public static void WriteIdentifier(Utf8JsonWriter json, Identifier identifier)
    {
        if (identifier.Values.Single is { } single)
        {
            json.WriteStringValue(single);
            return;
        }

        json.WriteStartArray();
        foreach (var value in identifier.Values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
