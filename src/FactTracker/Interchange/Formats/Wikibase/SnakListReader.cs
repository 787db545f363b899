using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads lists of snaks by property, as in qualifiers and references; an empty list stands for an empty object.</summary>
internal static class SnakListReader
{
    /// <summary>Whether the value at the reader's position is such an object, or an empty list.</summary>
    public static bool IsOne(JsonCursor reader) =>
        reader.TokenType == JsonTokenType.StartObject
            || (reader.TokenType == JsonTokenType.StartArray && reader.Read() && reader.TokenType == JsonTokenType.EndArray);

    /// <summary>Reads the object at the reader's position and leaves the reader at its end.</summary>
    /// <param name="reader">The reader, where <see cref="IsOne"/> is true.</param>
    /// <param name="path">The path of the object.</param>
    /// <param name="context">The shared state of the readers.</param>
    public static List<Qualifier> Read(ref JsonCursor reader, string path, EntityContext context)
    {
        var read = new List<Qualifier>();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            return read;
        }

        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = context.StringOf(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            var values = ReadValues(ref reader, property, path, context);
            if (!values.IsEmpty) read.Add(new Qualifier(property, values));
        }

        context.Names.Leave();
        return read;
    }

    private static ValueList<ClaimValue> ReadValues(ref JsonCursor reader, string property, string path, EntityContext context)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return new(ReadValue(ref reader, property, path, context));
        ValueList<ClaimValue> values = default;
        List<ClaimValue>? several = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var value = ReadValue(ref reader, property, path, context);
            if (values.IsEmpty) values = new(value);
            else (several ??= [values.First()]).Add(value);
        }

        return several is null ? values : new(several.ToArray());
    }

    private static ClaimValue ReadValue(ref JsonCursor reader, string property, string path, EntityContext context)
    {
        var snak = SnakReader.Read(ref reader, context);
        if (snak.Property != property) snak.IsOdd = true; // It is written back under the property of the list, which must be its own.
        return SnakReader.ValueOf(snak, path, context);
    }
}
