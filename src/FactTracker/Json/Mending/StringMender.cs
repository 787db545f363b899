namespace FactTracker.Json;

/// <summary>
/// Makes strings of JSON of what is put between quotes without being escaped: a quote within is one that no comma, bracket or colon follows as it
/// would follow a string, and a backslash that escapes nothing is too many.
/// </summary>
/// <remarks>A guess, for texts that are no JSON otherwise: only where all of the text is JSON by it, it is taken.</remarks>
internal sealed class StringMender
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly MendedText _mended;
    private readonly Stack<byte> _open = new();
    private int _at;

    private StringMender(ReadOnlyMemory<byte> text) => (_text, _mended) = (text, new MendedText(text));

    /// <summary>Mends the strings of a text.</summary>
    /// <param name="text">The text in UTF-8.</param>
    public static MendedJson Mend(ReadOnlyMemory<byte> text)
    {
        var mender = new StringMender(text);
        mender.Mend();
        return mender._mended.Finish();
    }

    private bool IsInObject => _open.TryPeek(out var bracket) && bracket == '{';

    private void Mend()
    {
        var text = _text.Span;
        var isName = false;
        for (; _at < text.Length; _at++)
        {
            switch (text[_at])
            {
                case (byte)'{' or (byte)'[': _open.Push(text[_at]); isName = IsInObject; break;
                case (byte)'}' or (byte)']': _open.TryPop(out _); break;
                case (byte)',': isName = IsInObject; break;
                case (byte)':': isName = false; break;
                case (byte)'"': MendString(text, isName); break;
                default: break;
            }
        }
    }

    // Ends at the quote that closes it.
    private void MendString(ReadOnlySpan<byte> text, bool isName)
    {
        var start = _at++;
        var hasInner = false;
        for (; _at < text.Length; _at++)
        {
            if (text[_at] == '\\')
            {
                if (IsEscape(text[(_at + 1)..])) _at++;
                else LeaveBackslash();
            }
            else if (text[_at] == '"')
            {
                if (IsEnd(text[(_at + 1)..], isName)) return;
                if (!hasInner) _mended.Tell(start, "The string has quotes in it that are not escaped; it is read up to the one that ends it.");
                hasInner = true;
                _mended.Insert(_at, (byte)'\\');
            }
        }
    }

    private void LeaveBackslash()
    {
        _mended.Tell(_at, "A backslash escapes nothing here; it is left out.");
        _mended.Leave(_at, 1);
    }

    private static bool IsEscape(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'u', var a, var b, var c, var d, ..] => char.IsAsciiHexDigit((char)a) && char.IsAsciiHexDigit((char)b) && char.IsAsciiHexDigit((char)c) && char.IsAsciiHexDigit((char)d),
        [var it, ..] => "\"\\/bfnrt"u8.Contains(it),
        _ => false,
    };

    // What follows a string: a colon behind a name, the end of what it is in, or a comma and then what may follow there.
    private bool IsEnd(ReadOnlySpan<byte> rest, bool isName)
    {
        rest = rest.TrimStart(" \t\r\n"u8);
        if (isName) return rest is [(byte)':', ..];
        if (rest is not [(byte)',', ..]) return rest is [] or [(byte)'}' or (byte)']' or (byte)'/', ..];
        rest = rest[1..].TrimStart(" \t\r\n,"u8);
        if (rest is not [(byte)'"', ..]) return !IsInObject ? rest is [] or [not (>= (byte)'A' and <= (byte)'z'), ..] : rest is [(byte)'}' or (byte)'/', ..];
        if (!IsInObject) return true;
        var end = rest[1..].IndexOf((byte)'"');
        return end >= 0 && rest[(end + 2)..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];
    }
}
