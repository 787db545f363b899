using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// Goes through a JSON text token by token, as <see cref="Utf8JsonReader"/> does and as strictly (RFC 8259), over one piece of memory.
/// </summary>
/// <remarks>
/// <para>Made for one job, so it costs half as much: it is small enough to be copied for a look ahead, it knows whether a string is plain ASCII, and it
/// can step over an object or a list whose text is known (<see cref="JumpTo"/>).</para>
/// <para>It names no errors. Where the text breaks the grammar, <see cref="Utf8JsonReader"/> goes over it once more and throws, with its words and its
/// place. A test holds the two against each other, token by token, over all of JSONTestSuite and over mutated sets.</para>
/// </remarks>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _text;
    private int _at; // Behind the token.
    private int _start;
    private int _valueStart;
    private int _valueLength;
    private int _depth; // How many objects and lists are open.
    private OpenKinds _kinds;

    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin in it; offsets count from the beginning of the text all the same.</param>
    public JsonCursor(ReadOnlySpan<byte> text, int start = 0)
    {
        _text = text;
        _at = start;
    }

    /// <summary>A cursor in front of an element of a list that is a member of the outermost object.</summary>
    public static JsonCursor InList(ReadOnlySpan<byte> text, int start)
    {
        var cursor = new JsonCursor(text, start);
        cursor.Open(JsonTokenType.StartObject);
        cursor.Open(JsonTokenType.StartArray);
        cursor._at = start;
        return cursor;
    }

    /// <summary>What the cursor stands on.</summary>
    public JsonTokenType TokenType { get; private set; }

    /// <summary>The string without its quotes as it stands in the text, or the number.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _text.Slice(_valueStart, _valueLength);

    /// <summary>Whether the string or name has escapes in it.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Whether the string or name is known to have nothing but ASCII and no escapes in it.</summary>
    public bool ValueIsAscii { get; private set; }

    /// <summary>The text from the token on.</summary>
    public readonly ReadOnlySpan<byte> Rest => _text[_start..];

    /// <summary>Where the token begins.</summary>
    public readonly int TokenStartIndex => _start;

    /// <summary>Where the token ends; of a name, where its colon does.</summary>
    public readonly int BytesConsumed => _at;

    /// <summary>How many objects and lists are around the token.</summary>
    public readonly int CurrentDepth => TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? _depth - 1 : _depth;

    /// <summary>Goes on to the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="JsonException">The text is not JSON here.</exception>
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

    /// <summary>Steps over the object or list the cursor stands on, or over the value of the name; the cursor then stands on its end.</summary>
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

    /// <summary>Steps over the object or list the cursor stands on, whose last byte is known to stand right before a place.</summary>
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

    // The byte the next token begins with, or -1 at the end of the text.
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

        throw new JsonException("The text is not JSON.");
    }
}
