using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// An object of JSON-LD seen as a node of schema.org: its members by their short names, wherever they stand. What a reader understands it takes;
/// what is left becomes extension members.
/// </summary>
/// <remarks>Members may stand in <c>properties</c>, as converters from microdata write them, and have their type in <c>type</c>.</remarks>
internal sealed partial class SchemaNode
{
    private readonly Dictionary<string, JsonItem> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RawJson> _rest = new(StringComparer.Ordinal);
    private readonly SchemaGraph _graph;

    public SchemaNode(JsonItem item, ImportContext context, SchemaGraph graph)
    {
        Json = item;
        Context = context;
        _graph = graph;
        foreach (var (name, value) in item.Members)
        {
            if (name == "properties" && value.IsObject) AddAll(value);
            else Add(graph.Prefixes.Short(name), name, value);
        }

        if (!_members.ContainsKey("@type") && _members.Remove("type", out var type))
        {
            _members["@type"] = type;
            _names[_names.IndexOf("type")] = "@type";
        }

        Types = [.. Values("@type").Where(name => name.IsString).Select(name => graph.Prefixes.Short(name.Text!))];
    }

    public JsonItem Json { get; }

    public ImportContext Context { get; }

    /// <summary>What is reviewed, where the review stands within it; else null.</summary>
    public JsonItem? Reviewed { get; init; }

    /// <summary>The review that this one stands in as its companion, of the same claim; else null.</summary>
    public SchemaNode? Beside { get; init; }

    /// <summary>The types in short form, as many as are written.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The value of a member, or null when there is none of that name; a JSON null counts as none.</summary>
    public JsonItem? this[string name] => _members.TryGetValue(name, out var item) && !item.IsNull ? item : null;

    /// <summary>Whether it says nothing of a thing but which one is meant.</summary>
    public bool IsReference => this["@id"] is { IsString: true } && _names.TrueForAll(name => name is "@id" or "@type");

    public bool Is(string type) => Types.Contains(type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The values of a member: a list, of JSON or of JSON-LD, is all of its values.</summary>
    public IReadOnlyList<JsonItem> Values(string name)
    {
        var values = new List<JsonItem>();
        if (this[name] is { } item) Gather(item, values);
        return values;
    }

    /// <summary>Says that nothing of a member need be kept.</summary>
    public void Take(string name) => _taken.Add(name);

    /// <summary>Says that of a member's values only some need be kept.</summary>
    public void KeepOnly(string name, IReadOnlyList<JsonItem> values)
    {
        Take(name);
        if (values.Count > 0) _rest[name] = Pieces.List([.. values.Select(Context.Raw)]);
    }

    /// <summary>Takes the type when it is the one that is written where nothing else is said.</summary>
    public void TakeType(string type)
    {
        if (Types is [var only] && only == type) Take("@type");
    }

    /// <summary>What was not taken, as extension members.</summary>
    public Extensions Rest()
    {
        var rest = new List<Extension>();
        foreach (var name in _names)
        {
            if (_rest.TryGetValue(name, out var some)) rest.Add(new Extension(SchemaNames.ExtensionPrefix + name, some));
            else if (!_taken.Contains(name) && !SchemaNames.IsContext(new JsonMember(name, _members[name]))) rest.Add(new Extension(SchemaNames.ExtensionPrefix + name, Context.Raw(_members[name])));
        }

        return rest.Count == 0 ? Extensions.Empty : new Extensions([.. rest]);
    }

    /// <summary>A value as a node; a reference is followed to where the thing is described.</summary>
    public SchemaNode NodeOf(JsonItem item) => _graph.Resolve(OwnNodeOf(item));

    /// <summary>A value as the node that it is, a reference or not.</summary>
    public SchemaNode OwnNodeOf(JsonItem item) => new(item, Context, _graph);

    private static void Gather(JsonItem item, List<JsonItem> values)
    {
        if (item.IsArray)
        {
            foreach (var element in item.Elements)
            {
                Gather(element, values);
            }
        }
        else if (item is { IsObject: true, Members: [{ Name: "@list" or "@set" } list] })
        {
            Gather(list.Value, values);
        }
        else if (!item.IsNull)
        {
            values.Add(item);
        }
    }

    private void AddAll(JsonItem properties)
    {
        foreach (var (name, value) in properties.Members)
        {
            Add(_graph.Prefixes.Short(name), name, value);
        }
    }

    private void Add(string name, string asWritten, JsonItem value)
    {
        if (_members.TryAdd(name, value)) _names.Add(name);
        else if (name != asWritten && _members.TryAdd(asWritten, value)) _names.Add(asWritten);
        else Context.Report(value, Rules.DuplicateMember, $"The member \"{name}\" stands twice in one node; the first holds.");
    }
}
