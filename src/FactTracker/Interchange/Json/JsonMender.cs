namespace FactTracker.Interchange;

/// <summary>
/// Makes JSON of what is nearly JSON, as publishers' scripts put it together: commas behind the last element, comments, a semicolon at the end, and
/// line ends and other control characters within strings. Each byte that is too many becomes a space, so that all else stands where it stood.
/// </summary>
/// <remarks>What a string says is never guessed at: a quote that is not escaped stays an error.</remarks>
internal sealed class JsonMender
{
    private readonly byte[] _text;
    private readonly List<JsonRepair> _repairs = [];
    private int _at;

    private JsonMender(ReadOnlySpan<byte> text) => _text = text.ToArray();

    /// <summary>Mends a text.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>A text as long, and what was done to it and where; nothing when there was nothing to do.</returns>
    public static (ReadOnlyMemory<byte> Text, IReadOnlyList<JsonRepair> Repairs) Mend(ReadOnlySpan<byte> text)
    {
        var mender = new JsonMender(text);
        mender.Mend();
        return (mender._text, mender._repairs);
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
                case (byte)',': comma = _at; break;
                case (byte)'}' or (byte)']' when comma >= 0: Blank(comma, 1, "A comma stands behind the last element; it is left out."); comma = -1; break;
                case (byte)';' when _text.AsSpan(_at + 1).IndexOfAnyExcept(" \t\r\n;"u8) < 0: Blank(_at, 1, "A semicolon stands behind the value; it is left out."); break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n': break;
                default: comma = -1; break;
            }
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
