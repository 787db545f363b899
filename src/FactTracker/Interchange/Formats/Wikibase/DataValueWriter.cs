using System.Buffers;
using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Writes claim values as Wikibase values with their type.</summary>
internal sealed class DataValueWriter(WikibaseIris iris, LossReport losses)
{
    /// <summary>Returns the members of a claim value that a Wikibase value carries.</summary>
    public static string[] MembersOf(ClaimValue value) => value switch
    {
        TextValue => ["text", "language", WikibaseMembers.DataType],
        Quantity => ["amount", "lower", "upper", "unit", WikibaseMembers.DataType],
        DateValue => ["date", "calendar", WikibaseMembers.DataType, WikibaseMembers.Value],
        EntityValue => ["entity", WikibaseMembers.DataType, WikibaseMembers.Value],
        _ => ["unknown", "none", WikibaseMembers.DataType],
    };

    /// <summary>Returns the member of an object, or null when it has none of that name.</summary>
    public static RawJson? MemberOf(RawJson json, string name)
    {
        var reader = new Utf8JsonReader(json.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        while (reader.TokenType is JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!SoundJson.HasText(ref reader, name)) return null;
            reader.Read();
            return JsonMinifier.Take(ref reader, json.AsUtf8());
        }

        return null;
    }

    /// <summary>Returns the text of a JSON string, or null for any other JSON.</summary>
    public static string? TextOf(RawJson json)
    {
        var reader = new Utf8JsonReader(json.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? SoundJson.TextOf(ref reader) : null;
    }

    /// <summary>Writes a value as an object with <c>value</c> and <c>type</c>.</summary>
    /// <returns>Null when Wikibase has no such value, which is reported.</returns>
    public RawJson? Write(ClaimValue value, JsonPath path)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            json.WriteStartObject();
            json.WritePropertyName("value");
            if (Write(json, value, path) is not { } type) return null;
            json.WriteString("type", type);
            json.WriteEndObject();
        }

        return new RawJson(buffer.WrittenSpan.ToArray());
    }

    private string? Write(Utf8JsonWriter json, ClaimValue value, JsonPath path)
    {
        switch (value)
        {
            case TextValue { Language: null } text:
                json.WriteStringValue(text.Text);
                return DataValueReader.Text;
            case TextValue { Language: { } language } text:
                json.WriteStartObject();
                json.WriteString("text", text.Text);
                json.WriteString("language", language.Text);
                json.WriteEndObject();
                return DataValueReader.Monolingual;
            case Quantity quantity:
                return WriteQuantity(json, quantity, path);
            case DateValue date:
                return WriteTime(json, date, path);
            case EntityValue entity:
                return WriteEntity(json, entity, path);
            default:
                losses.Add(path, "the value", "Wikibase has no flags");
                return null;
        }
    }

    private string? WriteQuantity(Utf8JsonWriter json, Quantity quantity, JsonPath path)
    {
        if (quantity.Amount is not { } amount || (quantity.Unit != Unit.None && quantity.Unit.Kind != UnitKind.Iri))
        {
            losses.Add(
                path, "the quantity",
                quantity.ExactAmount is not null ? "a Wikibase quantity has at most 28 digits" :
                quantity.Amount is null ? "a Wikibase quantity must have an amount" : $"the unit \"{quantity.Unit}\" is not an entity");
            return null;
        }

        json.WriteStartObject();
        json.WriteString("amount", Signed(amount));
        json.WriteString("unit", quantity.Unit == Unit.None ? QuantityReader.NoUnit : quantity.Unit.Symbol);
        if (quantity.Bounds is { Lower: { } lower, Upper: { } upper })
        {
            json.WriteString("upperBound", Signed(upper.Value));
            json.WriteString("lowerBound", Signed(lower.Value));
        }
        else if (quantity.Bounds is { } bounds)
        {
            losses.Add(
                path.Member(bounds.Lower is null ? "upper" : "lower"), "the single bound", "a Wikibase quantity has both bounds or none");
        }

        json.WriteEndObject();
        return DataValueReader.Quantity;
    }

    private string? WriteTime(Utf8JsonWriter json, DateValue date, JsonPath path)
    {
        if (date.Extensions[WikibaseMembers.Value] is { } kept)
        {
            if (TimeReader.Read(kept.AsUtf8()) is { } read && read.Date == date.Date && read.Calendar == date.Calendar)
            {
                json.WriteRawValue(kept.AsUtf8(), skipInputValidation: true);
                return DataValueReader.Time;
            }

            losses.Add(path.Member(WikibaseMembers.Value), "the time kept beside the date", "it differs from the date");
        }

        var time = WikibaseTime.From(date.Date);
        if (time.Value is null)
        {
            losses.Add(path, $"the date {date.Date}", "a Wikibase time is a single point");
            return null;
        }

        if (!time.IsLossless || time.Value.ToEdtf() is not { IsLossless: true, Value: { } back } || back != date.Date)
            losses.Add(path, $"the difference between {date.Date} and {time.Value}", "a Wikibase time is a single point with a precision");
        if (date.Calendar is not null)
            losses.Add(path.Member("calendar"), "the calendar of the source", "the time is written in the Gregorian calendar");
        WriteTime(json, time.Value);
        return DataValueReader.Time;
    }

    private static void WriteTime(Utf8JsonWriter json, WikibaseTime time)
    {
        json.WriteStartObject();
        json.WriteString("time", time.ToString());
        json.WriteNumber("timezone", 0);
        json.WriteNumber("before", time.Before);
        json.WriteNumber("after", time.After == 1 ? 0 : time.After); // Wikidata writes 0 for one unit.
        json.WriteNumber("precision", (int)time.Precision);
        json.WriteString("calendarmodel", TimeReader.Gregorian);
        json.WriteEndObject();
    }

    private string? WriteEntity(Utf8JsonWriter json, EntityValue entity, JsonPath path)
    {
        if (entity.Extensions[WikibaseMembers.Value] is { } kept)
        {
            if (CoordinateReader.Read(kept.AsUtf8()) is { } read && read.Id == entity.Id)
            {
                json.WriteRawValue(kept.AsUtf8(), skipInputValidation: true);
                return DataValueReader.Coordinate;
            }

            losses.Add(path.Member(WikibaseMembers.Value), "the coordinates kept beside the place", "they are those of another place");
        }

        if (iris.IdOf(entity.Id) is not { } id)
        {
            losses.Add(path, $"the entity {entity.Id}", "it is not an entity of this Wikibase");
            return null;
        }

        json.WriteStartObject();
        json.WriteString("entity-type", WikibaseMembers.TypeOfId(id));
        if (EntityIdReader.NumberOf(id) is { } number && id[0] != 'E') json.WriteNumber("numeric-id", number);
        json.WriteString("id", id);
        json.WriteEndObject();
        return DataValueReader.Entity;
    }

    private static string Signed(decimal amount) => amount < 0
        ? amount.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"+{amount}");
}
