using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Writes the document of an entity.</summary>
internal static class EntityWriter
{
    private const int DepthOfMembers = 2; // Within the list of entities and the entity.

    /// <summary>Writes an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">The language of its label.</param>
    /// <param name="iris">The IRIs of the Wikibase.</param>
    /// <param name="losses">Receives the kept members that cannot be written.</param>
    public static RawJson Write(EntityDraft entity, string language, WikibaseIris iris, LossReport losses)
    {
        var document = new RawMembers();
        if (RedirectOf(entity, iris) is { } target)
        {
            document.Add("entity", Quoted(entity.Id));
            document.Add("redirect", Quoted(target));
        }
        else
        {
            document.Add("type", Quoted(TypeOf(entity)));
            document.Add("id", Quoted(entity.Id));
        }

        var keepsLabels = entity.Record?.Extensions[WikibaseMembers.Entity] is { } kept && AddKept(document, kept, entity, losses);
        if (!keepsLabels && entity.Label is { } label) document.Add(LabelsOf(entity), Labels(language, label));
        if (entity.Statements.Count > 0) document.Add(entity.Id[0] == 'M' ? "statements" : "claims", Statements(entity));
        foreach (var (name, mark) in (ReadOnlySpan<(string, string)>)[("forms", "-F"), ("senses", "-S")])
        {
            var parts = entity.Parts.Where(part => part.Id.Contains(mark, StringComparison.Ordinal))
                .Select(part => Write(part, language, iris, losses))
                .ToList();
            if (parts.Count > 0) document.Add(name, Encoding.UTF8.GetBytes($"[{string.Join(',', parts)}]"));
        }

        return document.ToJson();
    }

    // Returns whether the labels are those that were kept, or that there were none.
    private static bool AddKept(RawMembers document, RawJson kept, EntityDraft entity, LossReport losses)
    {
        var path = entity.RecordPath.Member(WikibaseMembers.Entity);
        var keepsLabels = true;
        if (!kept.AsUtf8().StartsWith("{"u8)) losses.Add(path, "the value", "it is not an object");
        document.AddAll(
            kept,
            (name, value) =>
            {
                var why = EntityReader.IsStructure(name)
                    ? "an entity has its own member of this name, which is written from the claims"
                    : DepthOf(value) + DepthOfMembers > ImportContext.DepthOf(ReadingOptions.Default)
                    ? "it is nested too deep to be read again"
                    : null;
                if (why is null) return true;
                losses.Add(path, $"the member \"{name}\"", why);
                keepsLabels &= name != LabelsOf(entity);
                return false;
            });
        return keepsLabels;
    }

    private static int DepthOf(RawJson value)
    {
        var reader = new Utf8JsonReader(value.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        var depth = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) depth = Math.Max(depth, reader.CurrentDepth + 1);
        }

        return depth;
    }

    /// <summary>Returns the entity that this one was merged into according to its claim, or null.</summary>
    private static string? RedirectOf(EntityDraft entity, WikibaseIris iris) =>
        entity.Record is { Property: EntityValue { Id: WikibaseMembers.SameAsProperty }, Value.Single: EntityValue target }
            ? iris.IdOf(target.Id)
            : null;

    private static string TypeOf(EntityDraft entity) =>
        entity.Record?.Value.Single is EntityValue value && WikibaseMembers.TypeOf(value.Id) is { } type
            ? type
            : WikibaseMembers.TypeOfId(entity.Id);

    private static string LabelsOf(EntityDraft entity) => WikibaseMembers.TypeOfId(entity.Id) switch
    {
        "lexeme" => "lemmas",
        "form" => "representations",
        "sense" => "glosses",
        _ => "labels",
    };

    private static byte[] Labels(string language, string label) =>
        Encoding.UTF8.GetBytes($"{{{Json(language)}:{{\"language\":{Json(language)},\"value\":{Json(label)}}}}}");

    private static byte[] Statements(EntityDraft entity) => Encoding.UTF8.GetBytes(
        $"{{{string.Join(',', entity.Statements.Select(row => $"{Json(row.Key)}:[{string.Join(',', row.Value)}]"))}}}");

    private static byte[] Quoted(string text) => Encoding.UTF8.GetBytes(Json(text));

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
