using System.Buffers;
using System.Text;

namespace FactTracker.Json;

/// <summary>
/// Repairs text that is almost JSON, as scripts of publishers produce it: trailing commas, comments, semicolons, white space that JSON does
/// not allow, several values, and line breaks and other control characters within strings. Each superfluous byte becomes a space, so that
/// everything else keeps its offset.
/// </summary>
/// <remarks>This class does not guess where strings end; <see cref="StringMender"/> does. Strings in single quotes and several values are
/// left as they are; the latter are reported.</remarks>
internal sealed class JsonMender
{
    private const string Markup = "The text contains an HTML comment or a CDATA mark; it is left out.";
    private const string Unescaped = "The string contains unescaped line breaks or other control characters; they are read as spaces.";
    private readonly byte[] _text;
    private readonly List<JsonRepair> _repairs = [];
    private readonly int _lastCommentEnd; // Avoids searching for the end of a comment where there is none.
    private readonly int _lastSingleQuote; // A string in single quotes is not searched for its end where there is none.
    private int _at;
    private int _depth;
    private int _values; // The number of outermost lists and objects.

    private JsonMender(ReadOnlySpan<byte> text) => (_text, _lastCommentEnd, _lastSingleQuote) =
        (text.ToArray(), text.LastIndexOf("-->"u8), text.LastIndexOf((byte)'\''));

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>A text of the same length, and the repairs with their offsets; no repairs if there was nothing to do.</returns>
    public static MendedJson Mend(ReadOnlySpan<byte> text)
    {
        var mender = new JsonMender(text) { _at = text.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0 };
        mender.Mend();
        return new MendedJson(mender._text, mender._repairs, []);
    }

    private void Mend()
    {
        var comma = -1; // The offset of the last token, if it is a comma.
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case (byte)'"': MendString(); comma = -1; break;
                case (byte)'\'' when _at < _lastSingleQuote: MendString(); comma = -1; break;
                case (byte)'/' when Next is (byte)'*' or (byte)'/': BlankComment(); break;
                case (byte)'<' or (byte)']' when MarkLength is > 0 and var length: Blank(_at, length, Markup); break;
                case (byte)',' when _depth == 0: Blank(_at, 1, "A comma is outside of any list or object; it is left out."); break;
                case (byte)',' when comma >= 0: Blank(_at, 1, "A comma follows another comma; it is left out."); break;
                case (byte)',': comma = _at; break;
                case (byte)'{' or (byte)'[': Open(); comma = -1; break;
                case (byte)'}' or (byte)']': Close(comma); comma = -1; break;
                case (byte)';' when _depth == 0: Blank(_at, 1, "A semicolon follows the value; it is left out."); break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n': break;
                default: if (!TryBlankSpace()) comma = -1; break;
            }
        }
    }

    private void Open()
    {
        if (_depth++ > 0) return;
        if (++_values == 2) _repairs.Add(new JsonRepair(_at, "There are several values where only one is allowed; each of them is read."));
    }

    private void Close(int comma)
    {
        if (comma >= 0) Blank(comma, 1, "A comma follows the last element; it is left out.");
        if (_depth > 0) _depth--;
    }

    // White space of Unicode, zero-width and other, which text editors put between words.
    private bool TryBlankSpace()
    {
        if (Rune.DecodeFromUtf8(_text.AsSpan(_at), out var rune, out var length) != OperationStatus.Done) return false;
        if (!Rune.IsWhiteSpace(rune) && rune.Value is not (0xFEFF or (>= 0x200B and <= 0x200F) or 0x2060)) return false;
        Blank(_at, length, "There is a white space character that JSON does not allow; it is left out.");
        return true;
    }

    // The length of an HTML comment or a CDATA mark.
    private int MarkLength
    {
        get
        {
            var rest = _text.AsSpan(_at);
            if (rest.StartsWith("<!--"u8)) return _at < _lastCommentEnd ? rest.IndexOf("-->"u8) + 3 : 0;
            return rest.StartsWith("<![CDATA["u8) ? 9 : rest.StartsWith("]]>"u8) ? 3 : 0;
        }
    }

    private byte Next => _at + 1 < _text.Length ? _text[_at + 1] : (byte)0;

    private void MendString()
    {
        var start = _at++;
        var isMended = false;
        for (; _at < _text.Length && _text[_at] != _text[start]; _at++)
        {
            if (_text[_at] == '\\' && Next >= ' ')
            {
                _at++;
            }
            else if (_text[_at] < ' ')
            {
                if (!isMended) _repairs.Add(new JsonRepair(start, Unescaped));
                isMended = true;
                _text[_at] = (byte)' ';
            }
        }
    }

    private void BlankComment()
    {
        var rest = _text.AsSpan(_at);
        var end = Next == '*' ? rest[2..].IndexOf("*/"u8) + 4 : rest.IndexOf((byte)'\n');
        Blank(_at, end is 3 or < 0 ? rest.Length : end, "The text contains a comment; it is left out.");
    }

    // Line breaks are kept, so that line numbers do not change.
    private void Blank(int start, int length, string what)
    {
        _repairs.Add(new JsonRepair(start, what));
        foreach (ref var it in _text.AsSpan(start, length))
        {
            if (it is not ((byte)'\n' or (byte)'\r')) it = (byte)' ';
        }

        _at = Math.Max(_at, start + length - 1);
    }
}
