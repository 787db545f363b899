using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FactTracker.Json;

/// <summary>
/// Writes the canonical form of RFC 8785 directly. The caller writes the members of an object in the order of their names.
/// </summary>
/// <remarks>Reusable after <see cref="Clear"/>. Not safe to use from many threads.</remarks>
internal sealed class CanonicalWriter
{
    private const int LongestAmount = 32;
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);
    private readonly ArrayBufferWriter<byte> _output = new();

    /// <summary>What has been written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _output.WrittenSpan;

    public void Clear() => _output.ResetWrittenCount();

    public void StartObject() => _output.Write("{"u8);

    public void EndObject() => _output.Write("}"u8);

    /// <summary>Writes a name that needs no escapes, and whatever separates it from what stands before it.</summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        _output.Write("\""u8);
        _output.Write(name);
        _output.Write("\":"u8);
    }

    /// <summary>Writes any name, and whatever separates it from what stands before it.</summary>
    public void Name(string name)
    {
        Separate();
        Text(name);
        _output.Write(":"u8);
    }

    public void Flag(bool value) => _output.Write(value ? "true"u8 : "false"u8);

    /// <summary>Writes the canonical text of a whole value unchanged.</summary>
    public void Raw(ReadOnlySpan<byte> canonical) => _output.Write(canonical);

    /// <summary>Writes an exact decimal without trailing zeros: as a number where a double holds it, else as a string.</summary>
    public void Amount(decimal amount)
    {
        var shortest = ShortestAmount.Of(amount);
        Span<byte> text = stackalloc byte[LongestAmount];
        shortest.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        var isNumber = AmountWriter.IsNumber(shortest);
        if (!isNumber) _output.Write("\""u8);
        _output.Write(text[..length]);
        if (!isNumber) _output.Write("\""u8);
    }

    /// <summary>Writes values in the order of their canonical text, byte by byte; one alone as itself.</summary>
    public void Sorted<T>(ValueList<T> items, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items.Single is { } single)
        {
            write(this, single);
            return;
        }

        var start = _output.WrittenCount;
        var texts = new List<byte[]>(items.Count);
        foreach (var item in items)
        {
            var before = _output.WrittenCount;
            write(this, item);
            texts.Add(_output.WrittenSpan[before..].ToArray());
        }

        TakeBack(start);
        texts.Sort((one, other) => one.AsSpan().SequenceCompareTo(other));
        WriteList(texts);
    }

    /// <summary>Writes a string with the escapes of RFC 8785, section 3.2.2.2, and no others.</summary>
    public void Text(ReadOnlySpan<char> value)
    {
        _output.Write("\""u8);
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAny(Escaped);
            Plain(plain < 0 ? value : value[..plain]);
            if (plain < 0) break;
            Escape(value[plain]);
            value = value[(plain + 1)..];
        }

        _output.Write("\""u8);
    }

    private void WriteList(List<byte[]> texts)
    {
        _output.Write("["u8);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0) _output.Write(","u8);
            _output.Write(texts[i]);
        }

        _output.Write("]"u8);
    }

    // What is taken back is overwritten by the same texts in another order.
    private void TakeBack(int length)
    {
        var kept = _output.WrittenSpan[..length].ToArray();
        _output.ResetWrittenCount();
        _output.Write(kept);
    }

    private void Separate()
    {
        if (_output.WrittenSpan is [.., not ((byte)'{' or (byte)'[')]) _output.Write(","u8);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        var span = _output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        Utf8.FromUtf16(text, span, out _, out var written); // Half a surrogate pair becomes the replacement character.
        _output.Advance(written);
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"': _output.Write("\\\""u8); break;
            case '\\': _output.Write("\\\\"u8); break;
            case '\b': _output.Write("\\b"u8); break;
            case '\t': _output.Write("\\t"u8); break;
            case '\n': _output.Write("\\n"u8); break;
            case '\f': _output.Write("\\f"u8); break;
            case '\r': _output.Write("\\r"u8); break;
            default: _output.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"))); break;
        }
    }
}
