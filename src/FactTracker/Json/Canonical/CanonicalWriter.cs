using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FactTracker.Json;

/// <summary>
/// Writes the canonical form of RFC 8785 directly. The caller writes the members of an object in the order of their names, or has them
/// sorted; lists without an order are sorted.
/// </summary>
/// <remarks>
/// Reusable after <see cref="Clear"/>. Not safe to use from many threads. <see cref="Take"/> returns one that has its buffers already, so
/// that writing a record allocates nothing.
/// </remarks>
internal sealed partial class CanonicalWriter
{
    private const int FirstLength = 1024;
    private const int MostKept = 1 << 20; // A writer of one very large record does not hold its memory for the rest of the thread's life.
    private const int LongestEscape = 6;
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);
    private static readonly SearchValues<byte> EscapedBytes =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    [ThreadStatic]
    private static CanonicalWriter? _idle;

    private byte[] _output = new byte[FirstLength];
    private int _length;

    public CanonicalWriter()
    {
        _byText = CompareTexts;
        _byName = CompareNames;
    }

    /// <summary>What has been written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _output.AsSpan(0, _length);

    /// <summary>The writer of this thread, or another while that is in use. Release it when done.</summary>
    public static CanonicalWriter Take()
    {
        var writer = _idle ?? new CanonicalWriter();
        _idle = null;
        writer.Clear();
        return writer;
    }

    /// <summary>Hands the writer back. What was written is no longer valid.</summary>
    public void Release()
    {
        if (_output.Length <= MostKept) _idle = this;
    }

    public void Clear()
    {
        _length = 0;
        _depth = 0;
        _deepest = None;
        _partCount = 0;
    }

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartList() => Start((byte)'[');

    public void EndList() => End((byte)']');

    /// <summary>Writes a name that needs no escapes, and whatever separates it from what stands before it.</summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        PlainName(name);
    }

    /// <summary>Writes any name, and whatever separates it from what stands before it.</summary>
    public void Name(string name)
    {
        Separate();
        Text(name);
        Byte((byte)':');
    }

    /// <summary>Separates an element of a list, or a member, from the one before it, if there is one.</summary>
    public void Separate()
    {
        if (_length > 0 && _output[_length - 1] is not ((byte)'{' or (byte)'[')) Byte((byte)',');
    }

    public void Flag(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes the canonical text of a whole value unchanged.</summary>
    public void Raw(ReadOnlySpan<byte> canonical)
    {
        canonical.CopyTo(Room(canonical.Length));
        _length += canonical.Length;
    }

    /// <summary>Writes an exact decimal without trailing zeros: as a number where a double holds it, else as a string.</summary>
    public void Amount(decimal amount) => ExactAmount(ShortestAmount.Of(amount));

    /// <summary>Writes an exact decimal with the zeros that it has: as a number where a double holds it, else as a string.</summary>
    public void ExactAmount(decimal amount)
    {
        Span<byte> text = stackalloc byte[AmountWriter.LongestText];
        text = text[..AmountWriter.Format(amount, text)];
        var isNumber = AmountWriter.IsNumber(amount, text);
        if (!isNumber) Byte((byte)'"');
        Raw(text);
        if (!isNumber) Byte((byte)'"');
    }

    /// <summary>Writes a string with the escapes of RFC 8785, section 3.2.2.2, and no others.</summary>
    public void Text(ReadOnlySpan<char> value)
    {
        Byte((byte)'"');
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAny(Escaped);
            Plain(plain < 0 ? value : value[..plain]);
            if (plain < 0) break;
            Escape((byte)value[plain]);
            value = value[(plain + 1)..];
        }

        Byte((byte)'"');
    }

    /// <inheritdoc cref="Text(ReadOnlySpan{char})"/>
    public void Text(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            Text(Encoding.UTF8.GetString(utf8));
            return;
        }

        Byte((byte)'"');
        while (!utf8.IsEmpty)
        {
            var plain = utf8.IndexOfAny(EscapedBytes);
            Raw(plain < 0 ? utf8 : utf8[..plain]);
            if (plain < 0) break;
            Escape(utf8[plain]);
            utf8 = utf8[(plain + 1)..];
        }

        Byte((byte)'"');
    }

    /// <summary>Writes a string unchanged, between quotation marks.</summary>
    public void Quoted(ReadOnlySpan<byte> escaped)
    {
        Byte((byte)'"');
        Raw(escaped);
        Byte((byte)'"');
    }

    private void PlainName(ReadOnlySpan<byte> name)
    {
        var room = Room(name.Length + 3);
        room[0] = (byte)'"';
        name.CopyTo(room[1..]);
        room[name.Length + 1] = (byte)'"';
        room[name.Length + 2] = (byte)':';
        _length += name.Length + 3;
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        Utf8.FromUtf16(text, room, out _, out var written); // Half a surrogate pair becomes the replacement character.
        _length += written;
    }

    private void Escape(byte code)
    {
        switch (code)
        {
            case (byte)'"': Raw("\\\""u8); break;
            case (byte)'\\': Raw("\\\\"u8); break;
            case (byte)'\b': Raw("\\b"u8); break;
            case (byte)'\t': Raw("\\t"u8); break;
            case (byte)'\n': Raw("\\n"u8); break;
            case (byte)'\f': Raw("\\f"u8); break;
            case (byte)'\r': Raw("\\r"u8); break;
            default:
                var room = Room(LongestEscape);
                "\\u00"u8.CopyTo(room);
                room[4] = "0123456789abcdef"u8[code >> 4];
                room[5] = "0123456789abcdef"u8[code & 0xF];
                _length += LongestEscape;
                break;
        }
    }

    private void Byte(byte one)
    {
        if (_length == _output.Length) Grow(1);
        _output[_length++] = one;
    }

    private Span<byte> Room(int length)
    {
        if (_output.Length - _length < length) Grow(length);
        return _output.AsSpan(_length);
    }

    private void Grow(int length) => Array.Resize(ref _output, Math.Max(_output.Length * 2, checked(_length + length)));
}
