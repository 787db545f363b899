using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes sources.</summary>
internal static class SourceWriter
{
    public static void Write(Utf8JsonWriter json, Source source)
    {
        var members = new ObjectWriter(json, source.Extensions);
        members.Text("id", source.Id.Text);
        members.Word("kind", source.Kind, SourceKind.Document);
        members.Text("title", source.Title);
        members.List("authors", source.Authors, AgentWriter.Write);
        members.One("publisher", source.Publisher, AgentWriter.Write);
        members.One("published", source.Published, ValueWriter.WriteDate);
        members.Text("url", source.Url?.Text);
        members.List("archived", source.Archived, ArchivedCopyWriter.Write);
        members.One("accessed", source.Accessed, ValueWriter.WriteDate);
        members.Text("language", source.Language?.Text);
        members.Named("identifiers", source.Identifiers, identifier => identifier.Scheme, WriteIdentifier);
        members.Text("reliability", source.Reliability is { } reliability ? ReliabilityText.Of(reliability) : null);
        members.List("basedOn", source.BasedOn, SourceLinkWriter.Write);
        members.Text("partOf", source.PartOf?.Text);
        members.Named("hash", source.Hash, hash => hash.Algorithm, (writer, hash) => writer.WriteStringValue(hash.Hex));
        members.Text("license", source.License);
        members.Text("words", source.Words);
        members.Raw("csl", source.Csl);
        members.Instant("modified", source.Modified);
        TranslationWriter.Write(members, source.Translations);
        members.Text("notes", source.Notes);
        members.End();
    }

    private static void WriteIdentifier(Utf8JsonWriter json, Identifier identifier)
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
