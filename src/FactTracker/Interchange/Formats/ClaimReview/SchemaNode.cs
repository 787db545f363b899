using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// A JSON-LD object as a schema.org node: its members by their short names, wherever they are. Readers take the members they understand;
/// the rest become extension members.
/// </summary>
/// <remarks>Members may be in <c>properties</c>, as converters from microdata write them, with their type in <c>type</c>.</remarks>
internal sealed partial class SchemaNode
{
    private const int FewMembers = 16; // Up to this number a linear search is faster than hashing.
    private readonly List<JsonMember> _members; // By their short names, each once.
    private readonly SchemaGraph _graph;
    private Dictionary<string, int>? _places; // Of the members, once there are many.
    private List<string>? _taken;
    private Dictionary<string, RawJson>? _rest;

    public SchemaNode(JsonItem item, ImportContext context, SchemaGraph graph)
    {
        Json = item;
        Context = context;
        _graph = graph;
        _members = new List<JsonMember>(item.Members.Count);
        foreach (var (name, value) in item.Members)
        {
            if (name == "properties" && value.IsObject) AddAll(value);
            else Add(graph.Prefixes.Short(name), name, value);
        }

        if (PlaceOf("@type") < 0 && PlaceOf("type") is >= 0 and var place)
        {
            _members[place] = new JsonMember("@type", _members[place].Value);
            _places = null;
        }

        Types = TypesIn(this["@type"]);
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
    public JsonItem? this[string name] =>
        PlaceOf(name) is >= 0 and var place && !_members[place].Value.IsNull ? _members[place].Value : null;

    /// <summary>Whether the node is only a reference: it has an <c>@id</c> and no description.</summary>
    public bool IsReference => this["@id"] is { IsString: true } && _members.TrueForAll(member => member.Name is "@id" or "@type");

    public bool Is(string type)
    {
        for (var place = 0; place < Types.Count; place++)
        {
            if (Types[place].Equals(type, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Returns the values of a member; a list, of JSON or of JSON-LD, gives all its elements.</summary>
    public IReadOnlyList<JsonItem> Values(string name)
    {
        if (this[name] is not { } item) return [];
        if (item is { IsArray: false, IsObject: false }) return [item];
        var values = new List<JsonItem>();
        Gather(item, values);
        return values;
    }

    /// <summary>Takes a member, so that it is not kept.</summary>
    public void Take(string name)
    {
        _taken ??= new List<string>(_members.Count);
        if (!_taken.Contains(name)) _taken.Add(name);
    }

    /// <summary>Takes a member except for some of its values, which are kept.</summary>
    public void KeepOnly(string name, IReadOnlyList<JsonItem> values)
    {
        Take(name);
        if (values.Count == 0) return;
        _rest ??= new Dictionary<string, RawJson>(StringComparer.Ordinal);
        _rest[name] = Pieces.List([.. values.Select(Context.Raw)]);
    }

    /// <summary>Takes the type when it is the default type.</summary>
    public void TakeType(string type)
    {
        if (Types is [var only] && only == type) Take("@type");
    }

    /// <summary>Returns the members that were not taken, as extension members.</summary>
    public Extensions Rest()
    {
        List<Extension>? rest = null;
        foreach (var member in _members)
        {
            if (_rest?.TryGetValue(member.Name, out var some) == true) Keep(member.Name, some);
            else if (_taken?.Contains(member.Name) != true && !SchemaNames.IsContext(member)) Keep(member.Name, Context.Raw(member.Value));
        }

        return rest is null ? Extensions.Empty : new Extensions([.. rest]);

        void Keep(string name, RawJson value) => (rest ??= []).Add(new Extension(SchemaNames.ExtensionPrefix + name, value));
    }

    /// <summary>Returns a value as a node; a reference is resolved to the description of the thing.</summary>
    public SchemaNode NodeOf(JsonItem item) => _graph.Resolve(OwnNodeOf(item));

    /// <summary>Returns the description of the thing that a value refers to, if it is only a reference; otherwise null.</summary>
    public JsonItem? DescriptionOf(JsonItem reference) => _graph.DescriptionOf(reference);

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
        if (!TryAdd(name, value) && (name == asWritten || !TryAdd(asWritten, value)))
            Context.Report(value, Rules.DuplicateMember, $"The node has the member \"{name}\" twice; the first is used.");
    }

    private bool TryAdd(string name, JsonItem value)
    {
        if (PlaceOf(name) >= 0) return false;
        _places?.Add(name, _members.Count);
        _members.Add(new JsonMember(name, value));
        return true;
    }

    private int PlaceOf(string name)
    {
        if (_members.Count > FewMembers)
        {
            _places ??= Enumerable.Range(0, _members.Count).ToDictionary(place => _members[place].Name, StringComparer.Ordinal);
            return _places.GetValueOrDefault(name, -1);
        }

        for (var place = 0; place < _members.Count; place++)
        {
            if (_members[place].Name == name) return place;
        }

        return -1;
    }

    private IReadOnlyList<string> TypesIn(JsonItem? stated)
    {
        if (stated is null) return [];
        if (stated is { IsString: true, Text: { } only }) return [_graph.Prefixes.Short(only)];
        return [.. Values("@type").Where(name => name.IsString).Select(name => _graph.Prefixes.Short(name.Text!))];
    }
}
