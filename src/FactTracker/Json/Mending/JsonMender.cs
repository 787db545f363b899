using System.Buffers;
using System.Text;

namespace FactTracker.Json;

/// <summary>
/// Makes JSON of what is nearly JSON, as publishers' scripts put it together: commas behind the last element, comments, semicolons, blanks that are
/// none of JSON's, several values, and line ends and other control characters within strings. Each byte that is too many becomes a space, so that all
/// else stands where it stood.
/// </summary>
/// <remarks>What a string says is not guessed at here: see <see cref="StringMender"/>. Several values stay one behind another, and are told.</remarks>
internal sealed class JsonMender
{
    private readonly byte[] _text;
    private readonly List<JsonRepair> _repairs = [];
    private readonly int _lastCommentEnd; // So that none is looked for where there is none.
    private int _at;
    private int _depth;
    private int _values; // Lists and objects that are within nothing.

    private JsonMender(ReadOnlySpan<byte> text) => (_text, _lastCommentEnd) = (text.ToArray(), text.LastIndexOf("-->"u8));

    /// <summary>Mends a text.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>A text as long, and what was done to it and where; nothing when there was nothing to do.</returns>
    public static MendedJson Mend(ReadOnlySpan<byte> text)
    {
        var mender = new JsonMender(text) { _at = text.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0 };
        mender.Mend();
        return new MendedJson(mender._text, mender._repairs, []);
    }

    private void Mend()
    {
        var comma = -1; // Where the last sign stands, if it is a comma.
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case (byte)'"': MendString(); comma = -1; break;
                case (byte)'/' when Next is (byte)'*' or (byte)'/': BlankComment(); break;
                case (byte)'<' or (byte)']' when MarkLength is > 0 and var length: Blank(_at, length, "A comment or a mark of HTML stands in the text; it is left out."); break;
                case (byte)',' when _depth == 0: Blank(_at, 1, "A comma stands outside of any list; it is left out."); break;
                case (byte)',' when comma >= 0: Blank(_at, 1, "A comma stands behind another; it is left out."); break;
                case (byte)',': comma = _at; break;
                case (byte)'{' or (byte)'[': Open(); comma = -1; break;
                case (byte)'}' or (byte)']': Close(comma); comma = -1; break;
                case (byte)';' when _depth == 0: Blank(_at, 1, "A semicolon stands behind the value; it is left out."); break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n': break;
                default: if (!TryBlankSpace()) comma = -1; break;
            }
        }
    }

    private void Open()
    {
        if (_depth++ > 0) return;
        if (++_values == 2) _repairs.Add(new JsonRepair(_at, "Several values stand one behind another where one belongs; each is read."));
    }

    private void Close(int comma)
    {
        if (comma >= 0) Blank(comma, 1, "A comma stands behind the last element; it is left out.");
        if (_depth > 0) _depth--;
    }

    // Blanks of Unicode, of no width and others, which editors of texts put between words.
    private bool TryBlankSpace()
    {
        if (Rune.DecodeFromUtf8(_text.AsSpan(_at), out var rune, out var length) != OperationStatus.Done) return false;
        if (!Rune.IsWhiteSpace(rune) && rune.Value is not (0xFEFF or (>= 0x200B and <= 0x200F) or 0x2060)) return false;
        Blank(_at, length, "A blank that is none of JSON's stands between the values; it is left out.");
        return true;
    }

    // A comment of HTML, or a mark of CDATA.
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
        for (; _at < _text.Length && _text[_at] != '"'; _at++)
        {
            if (_text[_at] == '\\' && Next >= ' ')
            {
                _at++;
            }
            else if (_text[_at] < ' ')
            {
                if (!isMended) _repairs.Add(new JsonRepair(start, "The string has line ends or other control characters in it, which are not escaped; they are read as spaces."));
                isMended = true;
                _text[_at] = (byte)' ';
            }
        }
    }

    private void BlankComment()
    {
        var rest = _text.AsSpan(_at);
        var end = Next == '*' ? rest[2..].IndexOf("*/"u8) + 4 : rest.IndexOf((byte)'\n');
        Blank(_at, end is 3 or < 0 ? rest.Length : end, "A comment stands in the text; it is left out.");
    }

    // Lines stay where they are.
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
