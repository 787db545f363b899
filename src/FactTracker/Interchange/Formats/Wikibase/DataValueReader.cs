using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads Wikibase values as claim values.</summary>
internal static class DataValueReader
{
    public const string Text = "string";
    public const string Entity = "wikibase-entityid";
    public const string Time = "time";
    public const string Quantity = "quantity";
    public const string Monolingual = "monolingualtext";
    public const string Coordinate = "globecoordinate";
    private const string CoordinateDataType = "globe-coordinate";

    /// <summary>Reads the value of a snak that has one.</summary>
    /// <returns>Null when it was not understood.</returns>
    public static ClaimValue? Read(in Snak snak, EntityContext context)
    {
        if (!context.Names.IsSound) return null; // The text is going to be read again, without its faults.
        if (snak.ValueType == Text) return snak.ValueToken == JsonTokenType.String ? TextOf(snak, context) : null;
        if (snak.ValueToken != JsonTokenType.StartObject) return null;
        if (snak.Known is { } known && known.Type == snak.ValueType && known.DataType == snak.DataType) return known.Value;
        var text = context.Text.Span.Slice(snak.ValueStart, snak.ValueLength);
        if (Read(text, snak.ValueType!, context.Iris) is not { } value) return null;
        value = WithDataType(value, snak.DataType, context);
        context.Values.Enter(text, snak.ValueType!, snak.DataType, value);
        return value;
    }

    /// <summary>Reads a value of a type from its JSON, without keeping its data type.</summary>
    /// <returns>Null when it was not understood.</returns>
    public static ClaimValue? Read(ReadOnlySpan<byte> text, string type, WikibaseIris iris) => type switch
    {
        Entity => EntityIdReader.Read(text, iris),
        Time => TimeReader.Read(text),
        Quantity => QuantityReader.Read(text),
        Monolingual => MonolingualOf(text),
        Coordinate => CoordinateReader.Read(text),
        _ => null,
    };

    /// <summary>Returns the data type that a value implies; null when it could be of several.</summary>
    public static string? ImpliedDataType(ClaimValue value, WikibaseIris iris) => value switch
    {
        TextValue { Language: null } => Text,
        TextValue => Monolingual,
        DateValue => Time,
        FactTracker.Quantity => Quantity,
        EntityValue entity => iris.IdOf(entity.Id) is { } id ? WikibaseMembers.DataTypeOfId(id) : CoordinateDataType,
        _ => null,
    };

    /// <summary>Returns the text of a string, or null for any other token.</summary>
    private static ClaimValue WithDataType(ClaimValue value, string? dataType, EntityContext context)
    {
        if (dataType is null || value is UnrecognisedValue || dataType == ImpliedDataType(value, context.Iris)) return value;
        var note = context.NoteOf(dataType);
        return value with
        {
            Extensions = value.Extensions.Count == 0
            ? note
            : value.Extensions.With(WikibaseMembers.DataType, note[WikibaseMembers.DataType]!.Value)
        };
    }

    private static TextValue TextOf(in Snak snak, EntityContext context)
    {
        var reader = context.Reader(snak.ValueStart);
        reader.Read();
        var text = reader.TryGetString()!;
        return snak.DataType is null or Text ? new TextValue(text) : new TextValue(text) { Extensions = context.NoteOf(snak.DataType) };
    }

    private static TextValue? MonolingualOf(ReadOnlySpan<byte> json)
    {
        string? text = null, language = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isText = SoundJson.HasText(ref reader, "text"u8);
            if (!isText && !SoundJson.HasText(ref reader, "language"u8)) return null;
            reader.Read();
            if (MemberText.Of(ref reader) is not { } value) return null;
            if (isText) text = value;
            else language = value;
        }

        return text is null || string.IsNullOrWhiteSpace(language) ? null : new TextValue(text) { Language = language };
    }
}
