using System.Buffers;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.JsonLd;

/// <summary>
/// The native form of a document that <see cref="LinkedForm"/> made: references are local again, and extensions are members.
/// </summary>
internal sealed class NativeForm
{
    private const string ListMember = "@list";
    private const string UnrecognisedMember = "unrecognised";
    private readonly ImportContext _context;
    private readonly Utf8JsonWriter _json;
    private string _setIri = LinkedForm.LocalSet;

    private NativeForm(ImportContext context, Utf8JsonWriter json) => (_context, _json) = (context, json);

    /// <summary>The places of the records, by their ids; of several records with one id, the first.</summary>
    private readonly Dictionary<string, TextPlace> _places = new(StringComparer.Ordinal);

    /// <summary>Whether a value is a record of the set. Its content is read when the record is written, and then let go.</summary>
    /// <param name="around">The object or list around it.</param>
    /// <param name="name">The name of the member, or null for an element.</param>
    public static bool IsRecord(JsonItem around, string? name) =>
        name is null && around is { IsInOutermost: true, Name: "sources" or "claims" };

    /// <summary>Returns a document as native JSON, and the places of its records by their ids.</summary>
    public static (ReadOnlyMemory<byte> Text, IReadOnlyDictionary<string, TextPlace> Places) Of(JsonItem root, ImportContext context)
    {
        Dictionary<string, TextPlace> places;
        var buffer = new ArrayBufferWriter<byte>((context.Text.Length / 2) + 1); // Growing would copy it.
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            var form = new NativeForm(context, json);
            if (root["id"] is { IsString: true, Text: { } iri }) form._setIri = iri;
            form.WriteSet(root);
            places = form._places;
        }

        return (buffer.WrittenMemory, places);
    }

    private void WriteSet(JsonItem root)
    {
        _json.WriteStartObject();
        foreach (var (name, value) in root.Members)
        {
            if (name is "sources" or "claims" && value.IsArray) WriteRecords(name, value);
            else if (name == "id" && value.IsString) WriteSetId(value.Text!);
            else WriteMember(root, name, value, null);
        }

        _json.WriteEndObject();
    }

    private void WriteSetId(string iri)
    {
        if (iri == LinkedForm.LocalSet) return;
        const string local = LinkedForm.LocalSet + ":";
        _json.WriteString("id", iri.StartsWith(local, StringComparison.Ordinal) ? Uri.UnescapeDataString(iri[local.Length..]) : iri);
    }

    private void WriteRecords(string name, JsonItem records)
    {
        _json.WriteStartArray(name);
        foreach (var record in records.Elements)
        {
            if (record["id"] is { IsString: true, Text: { } iri }) _places.TryAdd(IdOf(iri), _context.PlaceOf(record));
            if (record.IsObject) WriteObject(record, null);
            else WriteRaw(record);
            record.Release(); // The values in it are not needed again.
        }

        _json.WriteEndArray();
    }

    private void WriteObject(JsonItem item, LinkedTerm? around)
    {
        _json.WriteStartObject();
        foreach (var (name, value) in item.Members)
        {
            WriteMember(item, name, value, around);
        }

        _json.WriteEndObject();
    }

    private void WriteMember(JsonItem item, string name, JsonItem value, LinkedTerm? around)
    {
        if (name is "@context" or "@type") return;
        if (name == "extensions" && value.IsObject)
        {
            foreach (var (inner, kept) in value.Members.Where(member => item[member.Name] is null))
            {
                _json.WritePropertyName(inner);
                WriteRaw(kept);
            }

            return;
        }

        _json.WritePropertyName(name == "entityId" ? "entity" : name);
        if (name == "id" && value.IsString) _json.WriteStringValue(IdOf(value.Text!));
        else WriteValue(value, LinkedTerms.Find(name, around), isLocal: name != "entity");
    }

    private void WriteValue(JsonItem value, LinkedTerm? term, bool isLocal)
    {
        if (term is null || term.IsJson)
        {
            WriteRaw(value);
        }
        else if (value.IsArray || value is { Members: [{ Name: ListMember, Value.IsArray: true }] })
        {
            _json.WriteStartArray();
            foreach (var element in (value.IsArray ? value : value[ListMember]!).Elements)
            {
                WriteValue(element, term, isLocal);
            }

            _json.WriteEndArray();
        }
        else if (value is { Members: [{ Name: UnrecognisedMember, Value: var inner }] })
        {
            WriteRaw(inner);
        }
        else if (value.IsObject)
        {
            WriteObject(value, term);
        }
        else if (value.IsString && term.IsReference && isLocal)
        {
            _json.WriteStringValue(IdOf(value.Text!));
        }
        else
        {
            WriteRaw(value);
        }
    }

    private void WriteRaw(JsonItem value) => JsonItemWriter.Write(_json, value, _context.Text.Span);

    private string IdOf(string iri) => LinkedForm.IdOf(iri, _setIri);
}
