using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Makes objects of pieces of text that are kept as they stand.</summary>
internal sealed class RawMembers
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private HashSet<string>? _names;

    public bool IsEmpty => _buffer.WrittenCount == 0;

    /// <summary>An object with one member.</summary>
    public static RawJson Of(string name, ReadOnlySpan<byte> value)
    {
        var members = new RawMembers();
        members.Add(Encoding.UTF8.GetBytes($"\"{name}\":"));
        members._buffer.Write(value);
        return members.ToJson();
    }

    /// <summary>Leaves nothing in it.</summary>
    public void Clear()
    {
        _buffer.ResetWrittenCount();
        _names = null;
    }

    /// <summary>Adds a member, from its name's first quote to its value's last byte.</summary>
    public void Add(ReadOnlySpan<byte> member)
    {
        _buffer.Write(IsEmpty ? "{"u8 : ","u8);
        _buffer.Write(member);
    }

    /// <summary>Adds a member, unless there is one of that name.</summary>
    public void Add(string name, ReadOnlySpan<byte> value)
    {
        if ((_names ??= new HashSet<string>(StringComparer.Ordinal)).Add(name)) Add([.. Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\":"), .. value]);
    }

    /// <summary>Adds the members of an object, but for those of which there is one.</summary>
    public void AddAll(RawJson json)
    {
        var reader = new Utf8JsonReader(json.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            Add(name, JsonMinifier.Take(ref reader, json.AsUtf8()).AsUtf8());
        }
    }

    /// <summary>The object, compact; afterwards there is nothing in it.</summary>
    public RawJson ToJson()
    {
        if (IsEmpty) _buffer.Write("{"u8);
        _buffer.Write("}"u8);
        var json = JsonMinifier.Minify(_buffer.WrittenSpan);
        Clear();
        return json;
    }
}
