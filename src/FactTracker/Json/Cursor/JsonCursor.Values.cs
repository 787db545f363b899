using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <content>Strings, numbers and literals.</content>
internal ref partial struct JsonCursor
{
    private const string BehindNumbers = ",]} \n\r\t/"; // The slash as in Utf8JsonReader, which rejects it as the next token.
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Returns the string or name, or null if it is not valid Unicode: not UTF-8, or with half of a surrogate pair.</summary>
    public readonly string? TryGetString()
    {
        if (ValueIsAscii) return Encoding.Latin1.GetString(ValueSpan);
        try
        {
            if (!ValueIsEscaped) return Strict.GetString(ValueSpan);
            var reader = JsonText.Reader(_text[(_valueStart - 1)..(_valueStart + _valueLength + 1)]);
            reader.Read();
            return reader.GetString();
        }
        catch (Exception e) when (e is DecoderFallbackException or InvalidOperationException)
        {
            return null;
        }
    }

    // Reads sixteen bytes at a time, because texts are long, and the quote that ends a name is nearly always within the first sixteen
    // bytes.
    private void ReadString()
    {
        var from = _start + 1;
        var at = from;
        var high = 0U;
        ValueIsEscaped = false;
        for (; at <= _text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(_text[at..]);
            var special = Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\')) |
                Vector128.LessThan(bytes, Vector128.Create((byte)' '));
            var found = special.ExtractMostSignificantBits();
            var ofHigh = bytes.ExtractMostSignificantBits();
            if (found == 0)
            {
                high |= ofHigh;
                continue;
            }

            var length = BitOperations.TrailingZeroCount(found);
            high |= ofHigh & ((1U << length) - 1);
            at += length;
            break;
        }

        for (; at < _text.Length && _text[at] is >= (byte)' ' and not (byte)'"' and not (byte)'\\'; at++)
        {
            high |= _text[at] & 0x80U;
        }

        if (at < _text.Length && _text[at] == '\\') at = EndOfEscaped(at);
        if (at >= _text.Length || _text[at] != '"') Fail();
        _valueStart = from;
        _valueLength = at - from;
        _at = at + 1;
        ValueIsAscii = high == 0 && !ValueIsEscaped;
    }

    // Finds the quote that ends a string with escapes, given the position of the first escape.
    private int EndOfEscaped(int at)
    {
        ValueIsEscaped = true;
        for (; at < _text.Length && _text[at] is >= (byte)' ' and not (byte)'"'; at++)
        {
            if (_text[at] == '\\') at += EscapeLength(_text[at..]) - 1;
        }

        return at;
    }

    private readonly int EscapeLength(ReadOnlySpan<byte> escape)
    {
        if (escape is [_, (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..])
            return 2;
        if (escape is not [_, (byte)'u', _, _, _, _, ..]) Fail();
        foreach (var digit in escape[2..6])
        {
            if (!char.IsAsciiHexDigit((char)digit)) Fail();
        }

        return 6;
    }

    private void ReadNumber()
    {
        var at = _start;
        if (at < _text.Length && _text[at] == '-') at++;
        var whole = at;
        at = BehindDigits(at);
        if (at == whole || (_text[whole] == '0' && at > whole + 1)) Fail();
        if (at < _text.Length && _text[at] == '.') at = BehindSomeDigits(at + 1);
        if (at < _text.Length && _text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            at = BehindSomeDigits(at < _text.Length && _text[at] is (byte)'+' or (byte)'-' ? at + 1 : at);
        }

        if (at < _text.Length ? !BehindNumbers.Contains((char)_text[at]) : _depth > 0) Fail();
        _valueStart = _start;
        _valueLength = at - _start;
        _at = at;
        ValueIsEscaped = false;
        ValueIsAscii = true;
        TokenType = JsonTokenType.Number;
    }

    private readonly int BehindSomeDigits(int from)
    {
        var at = BehindDigits(from);
        if (at == from) Fail();
        return at;
    }

    private readonly int BehindDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit((char)_text[at]))
        {
            at++;
        }

        return at;
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal, JsonTokenType type)
    {
        if (!_text[_start..].StartsWith(literal)) Fail();
        _valueStart = _start;
        _valueLength = literal.Length;
        _at = _start + literal.Length;
        TokenType = type;
    }
}
