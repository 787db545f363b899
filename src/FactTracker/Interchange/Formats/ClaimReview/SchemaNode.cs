using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// A JSON-LD object as a schema.org node: its members by their short names, wherever they are. Readers take the members they understand;
/// the rest become extension members.
/// </summary>
/// <remarks>Members may be in <c>properties</c>, as converters from microdata write them, with their type in <c>type</c>.</remarks>
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

    /// <summary>The reviewed item when the review is within it; otherwise null.</summary>
    public JsonItem? Reviewed { get; init; }

    /// <summary>The review that contains this one as its companion for the same claim; otherwise null.</summary>
    public SchemaNode? Beside { get; init; }

    /// <summary>The types in short form.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Returns the value of a member, or null when there is none of that name or it is a JSON null.</summary>
    public JsonItem? this[string name] => _members.TryGetValue(name, out var item) && !item.IsNull ? item : null;

    /// <summary>Whether the node is only a reference: it has an <c>@id</c> and no description.</summary>
    public bool IsReference => this["@id"] is { IsString: true } && _names.TrueForAll(name => name is "@id" or "@type");

    public bool Is(string type) => Types.Contains(type, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the values of a member; a list, of JSON or of JSON-LD, gives all its elements.</summary>
    public IReadOnlyList<JsonItem> Values(string name)
    {
        var values = new List<JsonItem>();
        if (this[name] is { } item) Gather(item, values);
        return values;
    }

    /// <summary>Takes a member, so that it is not kept.</summary>
    public void Take(string name) => _taken.Add(name);

    /// <summary>Takes a member except for some of its values, which are kept.</summary>
    public void KeepOnly(string name, IReadOnlyList<JsonItem> values)
    {
        Take(name);
        if (values.Count > 0) _rest[name] = Pieces.List([.. values.Select(Context.Raw)]);
    }

    /// <summary>Takes the type when it is the default type.</summary>
    public void TakeType(string type)
    {
        if (Types is [var only] && only == type) Take("@type");
    }

    /// <summary>Returns the members that were not taken, as extension members.</summary>
    public Extensions Rest()
    {
        var rest = new List<Extension>();
        foreach (var name in _names)
        {
            if (_rest.TryGetValue(name, out var some)) rest.Add(new Extension(SchemaNames.ExtensionPrefix + name, some));
            else if (!_taken.Contains(name) && !SchemaNames.IsContext(new JsonMember(name, _members[name])))
                rest.Add(new Extension(SchemaNames.ExtensionPrefix + name, Context.Raw(_members[name])));
        }

        return rest.Count == 0 ? Extensions.Empty : new Extensions([.. rest]);
    }

    /// <summary>Returns a value as a node; a reference is resolved to the description of the thing.</summary>
    public SchemaNode NodeOf(JsonItem item) => _graph.Resolve(OwnNodeOf(item));

    /// <summary>The reviews within this node, which is the claim they review.</summary>
    public NestedReviews Nested => _graph.ReviewsIn(this);

    /// <summary>Returns a value as a node, without resolving references.</summary>
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
        else Context.Report(value, Rules.DuplicateMember, $"The node has the member \"{name}\" twice; the first is used.");
    }
}
