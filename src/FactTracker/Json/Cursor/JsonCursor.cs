using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// Reads a JSON text in contiguous memory token by token, as strictly as <see cref="Utf8JsonReader"/> (RFC 8259).
/// </summary>
/// <remarks>
/// <para>It is made for one job and takes half the time: it is small enough to be copied for looking ahead, it knows whether a string is
/// plain ASCII, and it can skip an object or list whose text is known (<see cref="JumpTo"/>).</para>
/// <para>It does not describe errors. At a syntax error, <see cref="Utf8JsonReader"/> reads the text once more and throws its exception,
/// with its message and position. A test compares the two token by token, over all of JSONTestSuite and over mutated sets.</para>
/// </remarks>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _text;
    private int _at; // The end of the token.
    private int _start;
    private int _valueStart;
    private int _valueLength;
    private int _depth; // The number of open objects and lists.
    private OpenKinds _kinds;

    /// <param name="text">The text.</param>
    /// <param name="start">The offset to start at. All offsets still count from the beginning of the text.</param>
    public JsonCursor(ReadOnlySpan<byte> text, int start = 0)
    {
        _text = text;
        _at = start;
    }

    /// <summary>Creates a cursor before an element of a list that is a member of the outermost object.</summary>
    public static JsonCursor InList(ReadOnlySpan<byte> text, int start)
    {
        var cursor = new JsonCursor(text, start);
        cursor.Open(JsonTokenType.StartObject);
        cursor.Open(JsonTokenType.StartArray);
        cursor._at = start;
        return cursor;
    }

    /// <summary>The type of the current token.</summary>
    public JsonTokenType TokenType { get; private set; }

    /// <summary>The bytes of the current string, without its quotes and not unescaped, or of the current number.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _text.Slice(_valueStart, _valueLength);

    /// <summary>Whether the current string or name contains escapes.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Whether the current string or name is known to be all ASCII without escapes.</summary>
    public bool ValueIsAscii { get; private set; }

    /// <summary>The text from the start of the current token.</summary>
    public readonly ReadOnlySpan<byte> Rest => _text[_start..];

    /// <summary>The offset of the current token.</summary>
    public readonly int TokenStartIndex => _start;

    /// <summary>The end of the current token; for a name, the end of its colon.</summary>
    public readonly int BytesConsumed => _at;

    /// <summary>The number of objects and lists that contain the current token.</summary>
    public readonly int CurrentDepth => TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? _depth - 1 : _depth;

    /// <summary>Whether the innermost open object or list is an object.</summary>
    public readonly bool IsInObject => _depth > 0 && _kinds.IsObject(_depth);

    /// <summary>Reads the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public bool Read()
    {
        var next = NextByte();
        switch (TokenType)
        {
            case JsonTokenType.PropertyName:
                ReadValue(next);
                return true;
            case JsonTokenType.StartObject:
                if (next == '}') Close(JsonTokenType.EndObject);
                else ReadName(next);
                return true;
            case JsonTokenType.StartArray:
                if (next == ']') Close(JsonTokenType.EndArray);
                else ReadValue(next);
                return true;
            case JsonTokenType.None:
                ReadValue(next);
                return true;
            default:
                return ReadBehindValue(next);
        }
    }

    /// <summary>Skips the current object or list, or the value of the current name, and moves to its last token.</summary>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName) Read();
        if (TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var outside = _depth - 1;
        while (_depth > outside)
        {
            Read();
        }
    }

    /// <summary>Skips the current object or list, which is known to end at an offset.</summary>
    public void JumpTo(int end)
    {
        TokenType = TokenType == JsonTokenType.StartObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
        _depth--;
        _start = end - 1;
        _at = end;
    }

    private bool ReadBehindValue(int next)
    {
        if (_depth == 0)
        {
            if (next >= 0) Fail();
            return false;
        }

        var inObject = _kinds.IsObject(_depth);
        if (next == ',')
        {
            _at++;
            next = NextByte();
            if (inObject) ReadName(next);
            else ReadValue(next);
        }
        else if (inObject && next == '}') Close(JsonTokenType.EndObject);
        else if (!inObject && next == ']') Close(JsonTokenType.EndArray);
        else Fail();
        return true;
    }

    private void ReadName(int next)
    {
        if (next != '"') Fail();
        ReadString();
        var start = _start;
        if (NextByte() != ':') Fail();
        _start = start;
        _at++;
        TokenType = JsonTokenType.PropertyName;
    }

    private void ReadValue(int next)
    {
        switch (next)
        {
            case '"':
                ReadString();
                TokenType = JsonTokenType.String;
                break;
            case '{':
                Open(JsonTokenType.StartObject);
                break;
            case '[':
                Open(JsonTokenType.StartArray);
                break;
            case 't':
                ReadLiteral("true"u8, JsonTokenType.True);
                break;
            case 'f':
                ReadLiteral("false"u8, JsonTokenType.False);
                break;
            case 'n':
                ReadLiteral("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private void Open(JsonTokenType type)
    {
        _at++;
        _depth++;
        _kinds.Set(_depth, type == JsonTokenType.StartObject);
        TokenType = type;
    }

    private void Close(JsonTokenType type)
    {
        _at++;
        _depth--;
        TokenType = type;
    }

    // The first byte of the next token, or -1 at the end of the text.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextByte()
    {
        var at = _at;
        while ((uint)at < (uint)_text.Length)
        {
            int next = _text[at];
            if (next > ' ' || !IsWhiteSpace(next))
            {
                _at = _start = at;
                return next;
            }

            at++;
        }

        _at = _start = at;
        return -1;
    }

    private static bool IsWhiteSpace(int next) => next is ' ' or '\n' or '\r' or '\t';

    [DoesNotReturn]
    private readonly void Fail()
    {
        var reader = JsonText.Reader(_text);
        while (reader.Read())
        {
        }

        throw new JsonException("The text is not valid JSON.");
    }
}
