using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Converts entities of the REST API to entity JSON.</summary>
internal sealed class RestEntity(ImportContext context)
{
    /// <summary>Whether an object is a statement of the REST API.</summary>
    public static bool IsStatement(JsonItem item) => item["property"] is { IsObject: true } && item["value"] is not null;

    /// <summary>Returns the id of the entity that the id of a statement names; empty when it names none.</summary>
    public static string SubjectOf(JsonItem statement)
    {
        if (statement["id"] is not { IsString: true, IsSound: true, Text: { } id }
            || id.IndexOf('$', StringComparison.Ordinal) is not (> 0 and var end)) return "";
        var subject = id[..end].ToUpperInvariant();
        return WikibaseIris.IsId(subject) ? subject : "";
    }

    /// <summary>Converts an entity.</summary>
    public ReadOnlyMemory<byte> Convert(JsonItem entity) => Written(json =>
    {
        foreach (var member in entity.Members)
        {
            WriteMember(json, member.Name, member.Value);
        }
    });

    /// <summary>Makes an entity of some of its statements.</summary>
    public ReadOnlyMemory<byte> Convert(string id, IEnumerable<JsonItem> statements) => Written(json =>
    {
        json.WriteString("id", id);
        json.WriteStartArray("statements");
        foreach (var statement in statements)
        {
            WriteStatement(json, statement);
        }

        json.WriteEndArray();
    });

    private static ReadOnlyMemory<byte> Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private void WriteMember(Utf8JsonWriter json, string name, JsonItem value)
    {
        switch (name)
        {
            case "labels" or "descriptions" when value.IsObject: WriteMap(json, name, value, WriteText); break;
            case "aliases" when value.IsObject: WriteMap(json, name, value, WriteTexts); break;
            case "sitelinks" when value.IsObject: WriteMap(json, name, value, WriteLink); break;
            case "statements" when value.IsObject: WriteMap(json, name, value, WriteStatements); break;
            case "data_type" or "data-type": WriteRaw(json, "datatype", value); break;
            default: WriteRaw(json, name, value); break;
        }
    }

    private static void WriteMap(Utf8JsonWriter json, string name, JsonItem map, Action<Utf8JsonWriter, string, JsonItem> write)
    {
        json.WriteStartObject(name);
        foreach (var member in map.Members)
        {
            json.WritePropertyName(member.Name);
            write(json, member.Name, member.Value);
        }

        json.WriteEndObject();
    }

    private void WriteText(Utf8JsonWriter json, string language, JsonItem text)
    {
        if (!text.IsString)
        {
            WriteRaw(json, text);
            return;
        }

        json.WriteStartObject();
        json.WriteString("language", language);
        WriteRaw(json, "value", text);
        json.WriteEndObject();
    }

    private void WriteTexts(Utf8JsonWriter json, string language, JsonItem texts)
    {
        json.WriteStartArray();
        foreach (var text in texts.OneOrMany)
        {
            WriteText(json, language, text);
        }

        json.WriteEndArray();
    }

    private void WriteLink(Utf8JsonWriter json, string site, JsonItem link)
    {
        if (!link.IsObject || link["site"] is not null)
        {
            WriteRaw(json, link);
            return;
        }

        json.WriteStartObject();
        json.WriteString("site", site);
        WriteMembers(json, link, []);
        json.WriteEndObject();
    }

    private void WriteStatements(Utf8JsonWriter json, string property, JsonItem statements)
    {
        if (!statements.IsArray)
        {
            WriteRaw(json, statements);
            return;
        }

        json.WriteStartArray();
        foreach (var statement in statements.Elements)
        {
            WriteStatement(json, statement);
        }

        json.WriteEndArray();
    }

    // A statement without property and value is left as it is, for the reader to report.
    private void WriteStatement(Utf8JsonWriter json, JsonItem statement)
    {
        if (!IsStatement(statement))
        {
            WriteRaw(json, statement);
            return;
        }

        var snaks = new RestSnaks(context, json);
        json.WriteStartObject();
        json.WritePropertyName("mainsnak");
        snaks.WriteOne(statement);
        json.WriteString("type", "statement");
        if (statement["qualifiers"] is { IsArray: true } qualifiers) snaks.WriteGroups("qualifiers", "qualifiers-order", qualifiers);
        if (statement["references"] is { IsArray: true } references) WriteReferences(json, references, snaks);
        WriteMembers(json, statement, ["property", "value", "qualifiers", "references"]);
        json.WriteEndObject();
    }

    private void WriteReferences(Utf8JsonWriter json, JsonItem references, RestSnaks snaks)
    {
        json.WriteStartArray("references");
        foreach (var reference in references.Elements)
        {
            if (reference["parts"] is not { IsArray: true } parts)
            {
                WriteRaw(json, reference);
                continue;
            }

            json.WriteStartObject();
            snaks.WriteGroups("snaks", "snaks-order", parts);
            WriteMembers(json, reference, ["parts"]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMembers(Utf8JsonWriter json, JsonItem item, ReadOnlySpan<string> but)
    {
        foreach (var member in item.Members)
        {
            if (!but.Contains(member.Name) || (member.Name is "qualifiers" or "references" && !member.Value.IsArray))
                WriteRaw(json, member.Name, member.Value);
        }
    }

    private void WriteRaw(Utf8JsonWriter json, string name, JsonItem value)
    {
        json.WritePropertyName(name);
        WriteRaw(json, value);
    }

    private void WriteRaw(Utf8JsonWriter json, JsonItem value) => RawWriter.Write(json, context.Raw(value));
}
