using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Finds the label of an entity in one language; the label for all languages (<c>mul</c>) is the fallback.</summary>
internal static class LabelReader
{
    /// <summary>Reads the labels at the reader's position.</summary>
    /// <returns>The label, or null when there is none.</returns>
    public static string? Read(ref JsonCursor reader, EntityContext context)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Names.Value(ref reader);
            return null;
        }

        string? label = null, forAll = null;
        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isAsked = reader.ValueSpan.SequenceEqual(context.Language);
            var isForAll = reader.ValueSpan.SequenceEqual("mul"u8);
            context.Names.Name(ref reader);
            reader.Read();
            if (isAsked) label = ValueOf(reader, context);
            else if (isForAll) forAll = ValueOf(reader, context);
            context.Names.Value(ref reader);
        }

        context.Names.Leave();
        return label ?? forAll;
    }

    private static string? ValueOf(JsonCursor label, EntityContext context)
    {
        if (label.TokenType == JsonTokenType.String) return context.StringOf(ref label); // As the REST API has it.
        if (label.TokenType != JsonTokenType.StartObject) return null;
        while (label.Read() && label.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = label.ValueSpan.SequenceEqual("value"u8);
            label.Read();
            if (isValue && label.TokenType == JsonTokenType.String) return context.StringOf(ref label);
            label.Skip();
        }

        return null;
    }
}
