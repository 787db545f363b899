using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>What the readers of entities share: the text, what has been read of it, and what has been met before.</summary>
/// <remarks>Not safe to use from many threads: each has its own. What it gives does not depend on what it has met before.</remarks>
internal sealed class EntityContext(WikibaseFormat format, ReadingOptions options)
{
    private const int MostKnown = 1 << 16; // Properties of a wiki are some ten thousand; a text made up of them must not fill the memory.
    private readonly Utf8Table<string> _strings = new();
    private readonly RawMembers _kept = new();
    private readonly Dictionary<string, KnownProperty> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Extensions> _dataTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityValue> _classes = new(StringComparer.Ordinal);
    private ImportContext _problems = new(default, options);
    private PlaceCounter _places = new(default, 1, 1);

    public WikibaseFormat Format { get; } = format;

    public WikibaseIris Iris { get; } = new(format.ConceptBase);

    public ReadingOptions Options { get; } = options;

    public NameGuard Names { get; } = new(options.MaxDepth);

    public ValueCache Values { get; } = new();

    public ReferenceCache References { get; } = new();

    public ReadOnlyMemory<byte> Text { get; private set; }

    /// <summary>Whether the text is one that has been cleared: sound, and offsets in it tell nothing of the text it was.</summary>
    public bool IsCleared { get; private set; }

    /// <summary>What has been read of the text.</summary>
    public List<ClaimSetRecord> Records { get; private set; } = [];

    /// <summary>The entity that is being read, counted from the first.</summary>
    public long Entities { get; set; }

    /// <summary>The text of the one language that labels are taken from.</summary>
    public byte[] Language { get; } = Encoding.UTF8.GetBytes(format.Language);

    /// <summary>Begins a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line it begins on.</param>
    /// <param name="column">The column it begins on.</param>
    /// <param name="records">Where to put what is read.</param>
    /// <param name="isCleared">Whether it has been cleared of all that is not sound.</param>
    public void Begin(ReadOnlyMemory<byte> text, long line, int column, List<ClaimSetRecord> records, bool isCleared = false)
    {
        Text = text;
        Records = records;
        IsCleared = isCleared;
        Names.Begin(isCleared);
        _problems = new ImportContext(text, Options, line);
        _places = new PlaceCounter(text, line, column);
    }

    /// <summary>A reader of the text, from an offset in it on.</summary>
    public JsonCursor Reader(int start) => new(Text.Span, start);

    /// <summary>The place of what begins at an offset; asked for in rising order.</summary>
    public TextPlace PlaceAt(int offset, string path) => _places.At(IsCleared ? 0 : offset, path);

    /// <summary>Tells of something at an offset.</summary>
    public void Report(int offset, string path, Rule rule, string message, string? remedy = null, string? value = null)
    {
        _problems.Report(IsCleared ? 0 : offset, JsonPath.Root, rule, message, remedy, value);
        foreach (var problem in _problems.TakeProblems())
        {
            Records.Add(new ClaimSetRecord { Problems = [problem with { Path = path }] });
        }
    }

    /// <summary>An empty place for what is kept of an entity, until the next is begun; labels and sitelinks take more room than all else, so it is made once.</summary>
    public RawMembers KeptOfEntity()
    {
        _kept.Clear();
        return _kept;
    }

    /// <summary>The text of a string or a name, the same object for the same text while it is short.</summary>
    public string StringOf(ref JsonCursor reader)
    {
        if (reader.ValueIsEscaped) return SoundText(ref reader);
        if (_strings.TryFind(reader.ValueSpan, out var hash, out var known)) return known!;
        var text = SoundText(ref reader);
        if (Names.IsSound) _strings.Enter(reader.ValueSpan, hash, text);
        return text;
    }

    private string SoundText(ref JsonCursor reader)
    {
        Names.Text(ref reader);
        return Names.IsSound ? reader.TryGetString()! : "";
    }

    public KnownProperty PropertyOf(string id)
    {
        if (_properties.TryGetValue(id, out var known)) return known;
        known = new KnownProperty(id, new EntityValue(Iris.Of(id)));
        if (_properties.Count < MostKnown) _properties.Add(id, known);
        return known;
    }

    /// <summary>The class of the entities of a type.</summary>
    public EntityValue ClassOf(string type)
    {
        if (_classes.TryGetValue(type, out var known)) return known;
        known = WikibaseMembers.ClassOf(type);
        if (_classes.Count < MostKnown) _classes.Add(type, known);
        return known;
    }

    /// <summary>The note of a data type that a value does not tell itself.</summary>
    public Extensions NoteOf(string dataType)
    {
        if (_dataTypes.TryGetValue(dataType, out var note)) return note;
        note = WikibaseMembers.Kept(new Extension(WikibaseMembers.DataType, RawJson.Parse($"\"{JsonEncodedText.Encode(dataType)}\"", null)));
        if (_dataTypes.Count < MostKnown) _dataTypes.Add(dataType, note);
        return note;
    }
}
