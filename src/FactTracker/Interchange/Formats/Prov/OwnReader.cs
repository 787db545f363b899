using System.Buffers;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>
/// Reads a document that FactTracker wrote, by the native records in its entities. What the document says beyond its records is kept.
/// </summary>
internal sealed class OwnReader(JsonItem root, ImportContext context)
{
    private const string IsKept = "It is kept as an extension.";
    private const string Sources = "sources";
    private const string Claims = "claims";
    private readonly List<RawJson> _sources = [];
    private readonly List<RawJson> _claims = [];
    private readonly Dictionary<string, TextPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextPlace> _placesOfPaths = new(StringComparer.Ordinal);
    private readonly KeptStatements _kept = new();
    private readonly HashSet<JsonItem> _refused = [];
    private JsonItem? _header;
    private ImportContext? _headerContext;

    /// <summary>Returns whether a document has native records.</summary>
    public static bool IsIn(JsonItem root) =>
        root[ProvTerms.Entity] is { IsObject: true } entities && entities.Members.Any(entity => RecordOf(entity.Value) is not null);

    public IEnumerable<ClaimSetRecord> Read(CancellationToken cancellationToken)
    {
        foreach (var (name, entity) in root[ProvTerms.Entity]!.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (RecordOf(entity) is not { } record || TryTake(record, entity)) continue;
            _refused.Add(entity);
            _kept.Add(ProvTerms.Entity, name, context.Raw(entity));
        }

        if (_header is null)
            context.Report(root, Rules.ForeignUnread, "The document has no record of the set; only its sources and claims are read.");
        var reading = ClaimSetReader.Read(NativeText(), context.Options with { Form = SerializationForm.Document });
        KeepBeyond(reading.Set, cancellationToken);
        var kept = _kept.AddedTo(reading.Set.Extensions);
        yield return new ClaimSetRecord { Problems = context.TakeProblems() };
        foreach (var record in NativeRecords.Of(reading, _places, () => new ProblemPlaces(_placesOfPaths)))
        {
            yield return record.Header is { } header ? record with { Header = header with { Extensions = kept } } : record;
        }
    }

    private static JsonItem? RecordOf(JsonItem entity) =>
        entity.IsObject && entity[ProvTerms.Record] is { IsObject: true } record ? record[ProvTerms.Value] : null;

    private bool TryTake(JsonItem record, JsonItem entity)
    {
        var text = record.ToUtf8();
        if (!record.IsString || !RecordHead.TryRead(text, out var id))
        {
            context.Report(record, Rules.ForeignUnread, "The native record of an entity must be a text that is a JSON object.", IsKept);
            return false;
        }

        var type = ProvTerms.TextOf(entity[ProvTerms.Type]);
        if (type == "ft:Source") Add(_sources, Sources, text, id, record);
        else if (type == "ft:Claim") Add(_claims, Claims, text, id, record);
        else if (type == "prov:Collection" && _header is null) TakeHeader(text, record);
        else
        {
            context.Report(record, Rules.ForeignUnread, "The entity with this record must be a claim, a source or the only set.", IsKept);
            return false;
        }

        return true;
    }

    private void TakeHeader(byte[] text, JsonItem record)
    {
        _headerContext = new ImportContext(text, context.Options);
        _header = JsonItemReader.Read(_headerContext);
        _placesOfPaths.TryAdd(JsonPath.Root.ToString(), context.PlaceOf(record));
    }

    private void Add(List<RawJson> records, string list, byte[] text, string? id, JsonItem record)
    {
        var place = context.PlaceOf(record);
        _placesOfPaths.Add(JsonPath.Root.Member(list).At(records.Count).ToString(), place);
        if (id is not null) _places.TryAdd(id, place);
        records.Add(new RawJson(text));
    }

    private ReadOnlyMemory<byte> NativeText()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            json.WriteStartObject();
            if (_header is null) json.WriteString(FormatVersions.Member, FormatVersion.Current.ToString());
            foreach (var (name, value) in _header?.Members ?? [])
            {
                if (name is Sources or Claims) continue;
                json.WritePropertyName(name);
                RawWriter.Write(json, _headerContext!.Written(value));
            }

            Write(json, Sources, _sources);
            Write(json, Claims, _claims);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string name, List<RawJson> records)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            RawWriter.Write(json, record);
        }

        json.WriteEndArray();
    }

    // Everything but the records follows from them; what does not was added by others.
    private void KeepBeyond(ClaimSet set, CancellationToken cancellationToken)
    {
        if (ProvText.IsOf(set, context.Text, cancellationToken)) return;
        var text = ProvText.Of(set, cancellationToken);
        var derived = JsonItemReader.Read(new ImportContext(text, ReadingOptions.Default))!;
        foreach (var (section, value) in root.Members.Where(member => member.Name != ProvTerms.Prefix && !member.Value.IsNull))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (value.IsObject)
            {
                KeepBeyond(section, value, derived[section]);
                continue;
            }

            context.Report(value, Rules.ForeignUnread, $"\"{JsonPath.Shown(section)}\" must be an object.", IsKept);
            _kept.Add("document", section, context.Raw(value));
        }
    }

    private void KeepBeyond(string section, JsonItem statements, JsonItem? derived)
    {
        var known = derived?.Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal) ?? [];
        var first = true;
        foreach (var (name, statement) in statements.Members)
        {
            if ((known.TryGetValue(name, out var other) && AreSame(statement, other)) || _refused.Contains(statement)) continue;
            if (first) context.Report(statement, Rules.ForeignUnread,
                $"This statement of \"{JsonPath.Shown(section)}\" does not follow from the records; "
                    + "it and others like it are not interpreted.",
                IsKept);
            first = false;
            _kept.Add(section, name, context.Raw(statement));
        }
    }

    private static bool AreSame(JsonItem one, JsonItem other) =>
        one.Kind == other.Kind && one.Text == other.Text
        && one.Members.Where(IsDerived).Select(member => member.Name).SequenceEqual(other.Members.Where(IsDerived).Select(it => it.Name))
        && one.Members.Where(IsDerived).Zip(other.Members.Where(IsDerived)).All(pair => AreSame(pair.First.Value, pair.Second.Value))
        && one.Elements.Count == other.Elements.Count && one.Elements.Zip(other.Elements).All(pair => AreSame(pair.First, pair.Second));

    private static bool IsDerived(JsonMember member) => member.Name != ProvTerms.Record;
}
