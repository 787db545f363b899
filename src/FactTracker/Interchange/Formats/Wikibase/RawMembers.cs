using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Builds JSON objects from pieces of text that are copied unchanged.</summary>
internal sealed class RawMembers
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private HashSet<string>? _names;

    public bool IsEmpty => _buffer.WrittenCount == 0;

    /// <summary>Returns an object with one member.</summary>
    public static RawJson Of(string name, ReadOnlySpan<byte> value)
    {
        var members = new RawMembers();
        members.Add(Encoding.UTF8.GetBytes($"\"{name}\":"));
        members._buffer.Write(value);
        return members.ToJson();
    }

    /// <summary>Removes all members.</summary>
    public void Clear()
    {
        _buffer.ResetWrittenCount();
        _names = null;
    }

    /// <summary>Adds a member, given from the opening quote of its name to the last byte of its value.</summary>
    public void Add(ReadOnlySpan<byte> member)
    {
        _buffer.Write(IsEmpty ? "{"u8 : ","u8);
        _buffer.Write(member);
    }

    /// <summary>Adds a member, unless the name is taken.</summary>
    public void Add(string name, ReadOnlySpan<byte> value)
    {
        if ((_names ??= new HashSet<string>(StringComparer.Ordinal)).Add(name))
            Add([.. Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\":"), .. value]);
    }

    /// <summary>Adds the members of an object whose names are not taken.</summary>
    /// <param name="json">The object; any other value has no members.</param>
    /// <param name="isOpen">Whether a member may be added, or null when every one may be.</param>
    public void AddAll(RawJson json, Func<string, RawJson, bool>? isOpen = null)
    {
        var reader = new Utf8JsonReader(json.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = SoundJson.TextOf(ref reader);
            reader.Read();
            var value = JsonMinifier.Take(ref reader, json.AsUtf8());
            if (isOpen is null || isOpen(name, value)) Add(name, value.AsUtf8());
        }
    }

    /// <summary>Returns the object as compact JSON and removes all members.</summary>
    public RawJson ToJson()
    {
        if (IsEmpty) _buffer.Write("{"u8);
        _buffer.Write("}"u8);
        var json = JsonMinifier.Minify(_buffer.WrittenSpan);
        Clear();
        return json;
    }
}
