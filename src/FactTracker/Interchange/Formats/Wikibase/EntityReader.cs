using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Reads entity documents. Each entity is a claim that it exists, which keeps everything in its document except statements, and a claim for
/// each statement. Forms and senses of lexemes are entities of their own.
/// </summary>
internal static class EntityReader
{
    private const int Id = 0, Type = 1, Claims = 2, Statements = 3, Forms = 4, Senses = 5, Missing = 6, Entity = 7, Redirect = 8,
        FirstLabels = 9, LastLabels = 12;
    private static readonly MemberTable Members = new(
        "id", "type", "claims", "statements", "forms", "senses", "missing", "entity", "redirect", "labels", "lemmas", "representations",
        "glosses");

    /// <summary>Whether a member of an entity is not kept unchanged, but read as the entity's id, type, statements or parts.</summary>
    public static bool IsStructure(string name) =>
        name is "id" or "type" or "claims" or "statements" or "forms" or "senses" or "missing" or "entity" or "redirect";

    /// <summary>Reads the entity at the reader's position.</summary>
    /// <param name="reader">The reader, at the beginning of an object.</param>
    /// <param name="path">The path of the entity.</param>
    /// <param name="filed">The id it is listed under, or null.</param>
    /// <param name="context">The shared state of the readers.</param>
    public static void Read(ref JsonCursor reader, string path, string? filed, EntityContext context)
    {
        context.Entities++;
        var parts = new EntityParts
        {
            Offset = reader.TokenStartIndex,
            Path = path,
            Filed = filed,
            Record = context.Records.Count,
            Kept = context.KeptOfEntity()
        };
        parts.Place = context.PlaceAt(parts.Offset, path);
        context.Records.Add(new ClaimSetRecord()); // Reserved for the claim that the entity exists, which is made last.
        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.TokenStartIndex;
            var member = Members.Find(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            if (ReadMember(ref reader, member, parts, context)) continue;
            if (member is >= FirstLabels and <= LastLabels) ReadLabels(ref reader, parts, context);
            else context.Names.Value(ref reader);
            parts.Kept.Add(context.Text.Span[name..reader.BytesConsumed]);
        }

        context.Names.Leave();
        if (context.Names.IsSound) Finish(parts, context);
    }

    // Returns false for members that are kept unchanged.
    private static bool ReadMember(ref JsonCursor reader, int member, EntityParts parts, EntityContext context)
    {
        switch (member)
        {
            case Id when reader.TokenType == JsonTokenType.String:
                parts.Id = context.StringOf(ref reader);
                return true;
            case Type when reader.TokenType == JsonTokenType.String:
                parts.Type = context.StringOf(ref reader);
                return true;
            case Entity when reader.TokenType == JsonTokenType.String:
                parts.Id ??= context.StringOf(ref reader);
                return true;
            case Redirect when reader.TokenType == JsonTokenType.String:
                parts.Redirect = context.StringOf(ref reader);
                return true;
            case Missing:
                parts.IsMissing = true;
                context.Names.Value(ref reader);
                return true;
            case Claims or Statements when reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray:
                ReadStatements(ref reader, member == Claims ? "claims" : "statements", parts, context);
                return true;
            case Forms or Senses when reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject:
                parts.Later.Add(new EntityPiece(member == Forms ? "forms" : "senses", reader.TokenStartIndex));
                context.Names.Value(ref reader);
                return true;
            default:
                return false;
        }
    }

    private static void ReadLabels(ref JsonCursor reader, EntityParts parts, EntityContext context)
    {
        parts.Label = LabelReader.Read(ref reader, context) ?? parts.Label;
        parts.HasLabels = true;
    }

    // Statements need the id and label of their subject; in Wikibase's own texts these come first.
    private static void ReadStatements(ref JsonCursor reader, string name, EntityParts parts, EntityContext context)
    {
        if (parts.IsNamed)
        {
            StatementListReader.Read(ref reader, name, parts, context);
            return;
        }

        parts.Later.Insert(0, new EntityPiece(name, reader.TokenStartIndex));
        context.Names.Value(ref reader);
    }

    private static void Finish(EntityParts parts, EntityContext context)
    {
        parts.Id ??= parts.Filed;
        if (parts.Id is null || !WikibaseIris.IsId(parts.Id))
        {
            context.Report(
                parts.Offset, parts.Path, Rules.ForeignUnread,
                parts.Id is null ? "An entity has no id." : $"\"{parts.Id}\" is not an entity id.",
                "The entity is skipped.", parts.Id);
            return;
        }

        if (parts.IsMissing)
        {
            context.Report(
                parts.Offset, parts.Path, Rules.ForeignRepaired, $"The wiki has no entity {parts.Id}; it is marked as missing.", null,
                parts.Id);
            return;
        }

        if (parts.Filed is { } filed && filed != parts.Id)
            context.Report(
                parts.Offset, parts.Path, Rules.ForeignRepaired,
                $"The entity listed as {filed} has the id {parts.Id}, and is read under it.", null, filed);
        context.Records[parts.Record] = new ClaimSetRecord { Claim = ClaimOf(parts, context), Place = parts.Place };
        foreach (var piece in parts.Later)
        {
            var reader = context.Reader(piece.Start);
            reader.Read();
            if (piece.Name is "claims" or "statements") StatementListReader.Read(ref reader, piece.Name, parts, context);
            else ReadPart(ref reader, piece, parts, context);
        }
    }

    private static void ReadPart(ref JsonCursor reader, in EntityPiece piece, EntityParts parts, EntityContext context)
    {
        var index = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            Read(
                ref reader, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{parts.Path}.{piece.Name}[{index++}]"), null,
                context);
        }

        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) return;
        context.Report(
            reader.TokenStartIndex, $"{parts.Path}.{piece.Name}", Rules.ForeignUnread,
            $"The {piece.Name} of a lexeme must be a list of objects.",
            "The rest of them are skipped.");
    }

    private static Claim ClaimOf(EntityParts parts, EntityContext context)
    {
        var id = new ClaimId(parts.Id!);
        if (parts.Redirect is { } target && WikibaseIris.IsId(target))
            return new Claim(id)
            {
                Subject = new(parts.SubjectIn(context)),
                Property = SameAs,
                Value = new(new EntityValue(context.Iris.Of(target))),
                Extensions = parts.Extensions()
            };
        return new Claim(id)
        {
            Subject = new(parts.SubjectIn(context)),
            Property = TypeProperty,
            Value = new(context.ClassOf(parts.Type ?? WikibaseMembers.TypeOfId(parts.Id!))),
            Extensions = parts.Extensions(),
        };
    }

    private static EntityValue TypeProperty { get; } = new(WikibaseMembers.TypeProperty) { Label = "type" };

    private static EntityValue SameAs { get; } = new(WikibaseMembers.SameAsProperty) { Label = "same as" };
}
