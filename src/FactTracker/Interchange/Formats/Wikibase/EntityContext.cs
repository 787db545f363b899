using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>What the readers of entities share: the text, the records read from it, and the values seen before.</summary>
/// <remarks>Not thread-safe: each thread has its own. Its results do not depend on what was seen before.</remarks>
internal sealed class EntityContext(WikiOptions wiki, ReadingOptions options)
{
    private const int MostKnown = 1 << 16; // A wiki has some ten thousand properties; a hostile text must not fill the memory.
    private readonly Utf8Table<string> _strings = new();
    private readonly RawMembers _kept = new();
    private readonly Dictionary<string, KnownProperty> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Extensions> _dataTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityValue> _classes = new(StringComparer.Ordinal);
    private ImportContext _problems = new(default, options);
    private PlaceCounter _places = new(default, 1, 1);

    public WikibaseIris Iris { get; } = new(wiki.ConceptBase);

    public ReadingOptions Options { get; } = options;

    public NameGuard Names { get; } = new(ImportContext.DepthOf(options));

    public ValueCache Values { get; } = new();

    public ReferenceCache References { get; } = new();

    public ReadOnlyMemory<byte> Text { get; private set; }

    /// <summary>Whether the faults of the text were removed, so that its offsets do not refer to the original text.</summary>
    public bool IsCleared { get; private set; }

    /// <summary>The records read from the text.</summary>
    public List<ClaimSetRecord> Records { get; private set; } = [];

    /// <summary>The number of the current entity, counted from the first.</summary>
    public long Entities { get; set; }

    /// <summary>The language of labels, as text.</summary>
    public byte[] Language { get; } = Encoding.UTF8.GetBytes(wiki.Language);

    /// <summary>Begins a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line it begins on.</param>
    /// <param name="column">The column it begins on.</param>
    /// <param name="records">Receives the records.</param>
    /// <param name="isCleared">Whether its faults were removed.</param>
    public void Begin(ReadOnlyMemory<byte> text, long line, int column, List<ClaimSetRecord> records, bool isCleared = false)
    {
        Text = text;
        Records = records;
        IsCleared = isCleared;
        Names.Begin(isCleared);
        _problems = new ImportContext(text, Options, line);
        _places = new PlaceCounter(text, line, column);
    }

    /// <summary>Returns a reader of the text from an offset.</summary>
    public JsonCursor Reader(int start) => new(Text.Span, start);

    /// <summary>Returns the place of an offset; offsets must be asked for in rising order.</summary>
    public TextPlace PlaceAt(int offset, string path) => _places.At(IsCleared ? 0 : offset, path);

    /// <summary>Counts text that is produced once more from a part of the input that was already used.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="offset">The offset of the value that it is produced for.</param>
    /// <param name="path">The path of the value.</param>
    /// <exception cref="LimitPassedException">The limit of the reading is reached.</exception>
    public void Repeat(long length, int offset, string path)
    {
        if (Options.Bounds is { } bounds && !bounds.TryRepeat(length))
            throw LimitPassedException.OfExpansion(bounds, PlaceAt(offset, path));
    }

    /// <summary>Reports a problem at an offset.</summary>
    public void Report(int offset, string path, Rule rule, string message, string? remedy = null, string? value = null)
    {
        _problems.Report(IsCleared ? 0 : offset, JsonPath.Root, rule, message, remedy, value);
        foreach (var problem in _problems.TakeProblems())
        {
            Records.Add(new ClaimSetRecord { Problems = [problem with { Path = path }] });
        }
    }

    /// <summary>
    /// Returns an empty collection for the kept members of an entity, valid until the next entity. It is reused because labels and
    /// sitelinks are most of the text.
    /// </summary>
    public RawMembers KeptOfEntity()
    {
        _kept.Clear();
        return _kept;
    }

    /// <summary>Returns the text of a string or a name; the same object for equal short texts.</summary>
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

    /// <summary>Returns the class of the entities of a type.</summary>
    public EntityValue ClassOf(string type)
    {
        if (_classes.TryGetValue(type, out var known)) return known;
        known = WikibaseMembers.ClassOf(type);
        if (_classes.Count < MostKnown) _classes.Add(type, known);
        return known;
    }

    /// <summary>Returns the extension for a data type that the value does not imply.</summary>
    public Extensions NoteOf(string dataType)
    {
        if (_dataTypes.TryGetValue(dataType, out var note)) return note;
        note =
            WikibaseMembers.Kept(new Extension(WikibaseMembers.DataType, RawJson.Parse($"\"{JsonEncodedText.Encode(dataType)}\"", null)));
        if (_dataTypes.Count < MostKnown) _dataTypes.Add(dataType, note);
        return note;
    }
}
