using System.Text.Json;

namespace FactTracker.Json;

/// <summary>A value in a JSON text of another format, with its path and offset, so that problems with it can be located.</summary>
internal sealed class JsonItem(JsonValueKind kind, JsonPath path, int offset)
{
    private const int FewMembers = 16; // Up to this number a linear search is faster than hashing.
    private readonly List<JsonMember> _members = [];
    private HashSet<string>? _names;
    private readonly List<JsonItem> _elements = [];

    public JsonValueKind Kind { get; } = kind;

    public JsonPath Path { get; } = path;

    /// <summary>The offset in the text, in bytes.</summary>
    public int Offset { get; } = offset;

    /// <summary>The length in bytes.</summary>
    public int Length { get; set; }

    /// <summary>The unescaped text of a string, or the text of a number as written; null for anything else.</summary>
    public string? Text { get; init; }

    /// <summary>Whether a string is valid Unicode. If it is not, its text has U+FFFD in place of what is not valid.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>The object that a plain value stands for, when it was not written as a plain value; it is kept as that object.</summary>
    public JsonItem? Original { get; init; }

    /// <summary>The value as it was written, once it was asked for; null before.</summary>
    public RawJson? Written { get; set; }

    /// <summary>The members of an object in the order of the text, without repeated names.</summary>
    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<JsonItem> Elements => _elements;

    public bool IsObject => Kind == JsonValueKind.Object;

    public bool IsArray => Kind == JsonValueKind.Array;

    public bool IsString => Kind == JsonValueKind.String;

    public bool IsNumber => Kind == JsonValueKind.Number;

    public bool IsNull => Kind == JsonValueKind.Null;

    /// <summary>The value of a member, or null if there is no member with that name or its value is a JSON null.</summary>
    public JsonItem? this[string name]
    {
        get
        {
            foreach (var member in _members)
            {
                if (member.Name == name) return member.Value.IsNull ? null : member.Value;
            }

            return null;
        }
    }

    /// <summary>The elements of a list, or the value itself if it is not a list: many formats write a list of one element as that
    /// element.</summary>
    public IEnumerable<JsonItem> OneOrMany => IsArray ? _elements : [this];

    /// <summary>Adds a member.</summary>
    /// <returns>Whether it is the first with its name. Later ones are not added.</returns>
    public bool Add(string name, JsonItem value)
    {
        if (!IsNew(name)) return false;
        _members.Add(new JsonMember(name, value));
        return true;
    }

    /// <summary>Adds an element to a list.</summary>
    public void Add(JsonItem element) => _elements.Add(element);

    /// <summary>Replaces the values of the members and the elements.</summary>
    /// <param name="by">Returns what a value is replaced by. It receives the name of the member, or null for an element.</param>
    public void Replace(Func<string?, JsonItem, JsonItem> by)
    {
        for (var place = 0; place < _members.Count; place++)
        {
            _members[place] = _members[place] with { Value = by(_members[place].Name, _members[place].Value) };
        }

        for (var place = 0; place < _elements.Count; place++)
        {
            _elements[place] = by(null, _elements[place]);
        }
    }

    private bool IsNew(string name)
    {
        if (_members.Count < FewMembers) return !_members.Exists(member => member.Name == name);
        _names ??= [.. _members.Select(member => member.Name)];
        return _names.Add(name);
    }
}
