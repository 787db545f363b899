using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Writes properties and values of the REST API as snaks.</summary>
internal sealed class RestSnaks(ImportContext context, Utf8JsonWriter json)
{
    private static readonly string[] OfProperty = ["id", "data_type", "data-type"], OfValue = ["type", "content"];
    private static readonly string[] OfPair = ["property", "value"];

    // Members that the entity JSON has and the REST API leaves out.
    private static readonly string[] OfTime = ["timezone", "before", "after"];

    /// <summary>Writes the snak of an object with a property and a value.</summary>
    public void WriteOne(JsonItem pair)
    {
        var (property, value) = (pair["property"], pair["value"]);
        json.WriteStartObject();
        if (value?["type"] is { } kind) WriteRaw("snaktype", kind);
        if (property?["id"] is { } id) WriteRaw("property", id);
        var dataType = property?["data_type"] ?? property?["data-type"];
        if (dataType is { IsNull: false }) WriteRaw("datatype", dataType);
        if (value?["content"] is { } content) WriteValue(content, dataType?.Text);
        if (!HasOnly(property, OfProperty) || !HasOnly(value, OfValue)) WriteRaw("rest", pair); // The snak is then kept unchanged.
        json.WriteEndObject();
    }

    /// <summary>
    /// Writes a list as snaks by property, and the order of the properties; an element that is no such object is reported.
    /// </summary>
    public void WriteGroups(string name, string order, JsonItem list)
    {
        var groups = list.Elements.Where(IsPair).GroupBy(pair => pair["property"]!["id"]!.Text!, StringComparer.Ordinal).ToList();
        foreach (var wrong in list.Elements.Where(element => !IsPair(element)))
        {
            context.Report(wrong, Rules.ForeignUnread, $"An element of \"{name}\" must have a property and a value; it is skipped.");
        }

        if (groups.Count == 0) return;
        json.WriteStartObject(name);
        foreach (var group in groups)
        {
            json.WriteStartArray(group.Key);
            foreach (var pair in group)
            {
                WriteOne(pair);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartArray(order);
        foreach (var group in groups)
        {
            json.WriteStringValue(group.Key);
        }

        json.WriteEndArray();
    }

    private static bool IsPair(JsonItem item) => HasOnly(item, OfPair) && item["value"] is { IsObject: true }
        && item["property"]?["id"] is { IsString: true, IsSound: true, Text: { } id } && WikibaseIris.IsProperty(id);

    private void WriteValue(JsonItem content, string? dataType)
    {
        json.WriteStartObject("datavalue");
        json.WriteString("type", TypeOf(content, dataType));
        if (content.IsString && IsEntity(dataType))
        {
            json.WriteStartObject("value");
            WriteRaw("id", content);
            json.WriteEndObject();
        }
        else if (content["time"] is not null)
        {
            WriteTime(content);
        }
        else
        {
            WriteRaw("value", content);
        }

        json.WriteEndObject();
    }

    private void WriteTime(JsonItem content)
    {
        json.WriteStartObject("value");
        foreach (var member in content.Members)
        {
            WriteRaw(member.Name, member.Value);
        }

        foreach (var name in OfTime)
        {
            if (content[name] is null) json.WriteNumber(name, 0);
        }

        json.WriteEndObject();
    }

    private static string TypeOf(JsonItem content, string? dataType) => content switch
    {
        { IsString: true } => IsEntity(dataType) ? DataValueReader.Entity : DataValueReader.Text,
        _ when content["time"] is not null => DataValueReader.Time,
        _ when content["amount"] is not null => DataValueReader.Quantity,
        _ when content["latitude"] is not null => DataValueReader.Coordinate,
        _ when content["language"] is not null && content["text"] is not null => DataValueReader.Monolingual,
        _ => dataType ?? "",
    };

    private static bool IsEntity(string? dataType) =>
        dataType is not null && (dataType.StartsWith("wikibase-", StringComparison.Ordinal) || dataType == "entity-schema");

    private static bool HasOnly(JsonItem? item, string[] names) =>
        item is null || item.Members.All(member => names.Contains(member.Name));

    private void WriteRaw(string name, JsonItem value)
    {
        json.WritePropertyName(name);
        RawWriter.Write(json, context.Raw(value));
    }
}
