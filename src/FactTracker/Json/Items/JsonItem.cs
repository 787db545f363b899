using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>A value in a JSON text of another format, with its path and offset, so that problems with it can be located.</summary>
/// <remarks>
/// A text has many more values than its length in kilobytes, so an item is small: its text is decoded and its path is built only when they
/// are asked for.
/// </remarks>
internal sealed class JsonItem
{
    private const int FewMembers = 16; // Up to this number a linear search is faster than hashing.
    private readonly object _around; // The item around it, or the origin of the outermost item.
    private readonly int _index;
    private object? _step; // The name of the member, until the path is built of it; then the path.
    // The text of a string or number, the members of an object, or the elements of a list; null while there is none. Of an object or list
    // that was passed over, what reads them.
    private object? _content;
    private JsonItemRarities? _rarities;

    /// <summary>Creates an item that is not in another one, and whose text is given.</summary>
    public JsonItem(JsonValueKind kind, JsonPath path, int offset)
        : this(kind, new JsonItemOrigin(path, default), offset)
    {
    }

    /// <summary>Creates the outermost item of a text.</summary>
    public JsonItem(JsonValueKind kind, JsonItemOrigin origin, int offset)
    {
        (Kind, _around, _index, Offset) = (kind, origin, -1, offset);
        _step = origin.Path;
    }

    /// <summary>Creates an item in another one.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="around">The object or list around it.</param>
    /// <param name="name">The name of the member, or null for an element.</param>
    /// <param name="index">The index of the element, or -1 for a member.</param>
    /// <param name="offset">Its offset in the text of the outermost item.</param>
    public JsonItem(JsonValueKind kind, JsonItem around, string? name, int index, int offset) =>
        (Kind, _around, _step, _index, Offset) = (kind, around, name, index, offset);

    public JsonValueKind Kind { get; }

    /// <summary>The name of the member that it is the value of, or null.</summary>
    public string? Name => _step as string ?? (_step as JsonPath)?.Name;

    /// <summary>Whether it is not in another item.</summary>
    public bool IsOutermost => _around is JsonItemOrigin;

    /// <summary>Whether it is directly in the outermost item.</summary>
    public bool IsInOutermost => _around is JsonItem { _around: JsonItemOrigin };

    public JsonPath Path
    {
        get
        {
            if (_step is JsonPath built) return built;
            var around = ((JsonItem)_around).Path;
            var path = _step is string name ? around.Member(name) : around.At(_index);
            _step = path;
            return path;
        }
    }

    /// <summary>The offset in the text, in bytes.</summary>
    public int Offset { get; }

    /// <summary>The length in bytes.</summary>
    public int Length { get; set; }

    /// <summary>The unescaped text of a string, or the text of a number as written; null for anything else.</summary>
    public string? Text
    {
        get
        {
            if (Kind is not (JsonValueKind.String or JsonValueKind.Number)) return null;
            if (_content is string text) return text;
            text = Decoded();
            _content = text;
            return text;
        }
        init => _content = value;
    }

    /// <summary>Whether a string is valid Unicode. If it is not, its text has U+FFFD in place of what is not valid.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>The object that a plain value stands for, when it was not written as a plain value; it is kept as that object.</summary>
    public JsonItem? Original
    {
        get => _rarities?.Original;
        init
        {
            if (value is not null) (_rarities ??= new JsonItemRarities()).Original = value;
        }
    }

    /// <summary>The value as it was written, once it was asked for; null before.</summary>
    public RawJson? Written
    {
        get => _rarities?.Written;
        set => (_rarities ??= new JsonItemRarities()).Written = value;
    }

    /// <summary>The members of an object in the order of the text, without repeated names.</summary>
    public IReadOnlyList<JsonMember> Members => Content as List<JsonMember> ?? (IReadOnlyList<JsonMember>)[];

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<JsonItem> Elements => Content as List<JsonItem> ?? (IReadOnlyList<JsonItem>)[];

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
            if (Content is not List<JsonMember> members) return null;
            foreach (var member in members)
            {
                if (member.Name == name) return member.Value.IsNull ? null : member.Value;
            }

            return null;
        }
    }

    /// <summary>The elements of a list, or the value itself if it is not a list: many formats write a list of one element as that
    /// element.</summary>
    public IEnumerable<JsonItem> OneOrMany => IsArray ? Elements : [this];

    /// <summary>Adds a member.</summary>
    /// <returns>Whether it is the first with its name. Later ones are not added.</returns>
    public bool Add(string name, JsonItem value)
    {
        var members = (List<JsonMember>)(_content ??= new List<JsonMember>());
        if (!IsNew(name, members)) return false;
        members.Add(new JsonMember(name, value));
        return true;
    }

    /// <summary>Adds an element to a list.</summary>
    public void Add(JsonItem element) => ((List<JsonItem>)(_content ??= new List<JsonItem>())).Add(element);

    /// <summary>Replaces the values of the members and the elements.</summary>
    /// <param name="by">Returns what a value is replaced by. It receives the name of the member, or null for an element.</param>
    public void Replace(Func<string?, JsonItem, JsonItem> by)
    {
        if (Content is List<JsonMember> members)
        {
            for (var place = 0; place < members.Count; place++)
            {
                members[place] = members[place] with { Value = by(members[place].Name, members[place].Value) };
            }
        }
        else if (Content is List<JsonItem> elements)
        {
            for (var place = 0; place < elements.Count; place++)
            {
                elements[place] = by(null, elements[place]);
            }
        }
    }

    /// <summary>Leaves the content to be read when it is first asked for.</summary>
    public void Leave() => _content = Origin.ReadLeft;

    /// <summary>
    /// Forgets the content of an object or list, in a text of which parts are left to be read. It is read again when it is asked for.
    /// </summary>
    public void Release()
    {
        if (_content is null or Action<JsonItem> || Origin.ReadAgain is not { } read) return;
        _content = read;
        if (_rarities is { } rarities) rarities.Names = null;
    }

    /// <summary>How many objects and lists it is in.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            for (var item = this; item._around is JsonItem around; item = around) depth++;
            return depth;
        }
    }

    private object? Content
    {
        get
        {
            if (_content is Action<JsonItem> read)
            {
                _content = null;
                read(this);
            }

            return _content;
        }
    }

    private bool IsNew(string name, List<JsonMember> members)
    {
        if (members.Count < FewMembers)
        {
            foreach (var member in members)
            {
                if (member.Name == name) return false;
            }

            return true;
        }

        var rarities = _rarities ??= new JsonItemRarities();
        rarities.Names ??= [.. members.Select(member => member.Name)];
        return rarities.Names.Add(name);
    }

    /// <summary>The unescaped text of a string in UTF-8, without keeping it; the same as <see cref="Text"/> otherwise.</summary>
    public byte[] ToUtf8()
    {
        if (!IsString || !IsSound || _content is not null) return Encoding.UTF8.GetBytes(Text ?? "");
        var reader = new Utf8JsonReader(AsWritten());
        reader.Read();
        var text = new byte[Length];
        return text[..reader.CopyString(text)];
    }

    private ReadOnlySpan<byte> AsWritten() => Origin.Text.Span.Slice(Offset, Length);

    private JsonItemOrigin Origin
    {
        get
        {
            var outermost = this;
            while (outermost._around is JsonItem around) outermost = around;
            return (JsonItemOrigin)outermost._around;
        }
    }

    private string Decoded()
    {
        var written = AsWritten();
        return Kind == JsonValueKind.Number ? Encoding.ASCII.GetString(written) : SoundJson.TextOf(written[1..^1]);
    }
}
