using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads the statements of an entity: lists by property; an empty list stands for an empty object.</summary>
internal static class StatementListReader
{
    private const string Usual = "claims";

    /// <summary>Reads the lists at the reader's position.</summary>
    /// <param name="reader">The reader, at the beginning of an object or a list.</param>
    /// <param name="name">The name of their member.</param>
    /// <param name="parts">The entity.</param>
    /// <param name="context">The shared state of the readers.</param>
    public static void Read(ref JsonCursor reader, string name, EntityParts parts, EntityContext context)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            ReadList(ref reader, null, $"{parts.Path}.{name}", parts, context);
            return;
        }

        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var id = context.StringOf(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            var property = WikibaseIris.IsProperty(id) ? context.PropertyOf(id) : null;
            var isUsual = property is not null && name == Usual && parts.Path == "$";
            if (reader.TokenType == JsonTokenType.StartArray)
                ReadList(ref reader, property, isUsual ? null : $"{parts.Path}.{name}.{JsonPath.Shown(id)}", parts, context);
            else ReadOne(ref reader, property, 0, $"{parts.Path}.{name}.{JsonPath.Shown(id)}", parts, context);
        }

        context.Names.Leave();
    }

    private static void ReadList(ref JsonCursor reader, KnownProperty? property, string? path, EntityParts parts, EntityContext context)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            ReadOne(
                ref reader, property, index,
                path is null ? property!.PathOf(index) : string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), parts, context);
        }
    }

    private static void ReadOne(
        ref JsonCursor reader, KnownProperty? property, int index, string path, EntityParts parts, EntityContext context) =>
        StatementReader.Read(ref reader, parts.SubjectIn(context), new StatementPlace(parts.Id!, property, index, path), context);
}
