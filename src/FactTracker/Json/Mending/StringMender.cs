namespace FactTracker.Json;

/// <summary>
/// Repairs strings whose content is not escaped. A quote belongs to the content if it is not followed by a comma, bracket or colon as the
/// end of a string is. A backslash that escapes nothing is removed.
/// </summary>
/// <remarks>The repair is a guess for texts that are not valid JSON. It is used only if it makes the whole text valid JSON.</remarks>
internal sealed class StringMender
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly MendedText _mended;
    private readonly Stack<byte> _open = new();
    private int _at;

    private StringMender(ReadOnlyMemory<byte> text) => (_text, _mended) = (text, new MendedText(text));

    /// <summary>Repairs the strings of a text.</summary>
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

    // Stops at the quote that ends the string.
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
                if (!hasInner) _mended.Report(start, "The string contains quotes that are not escaped; they are read as part of it.");
                hasInner = true;
                _mended.Insert(_at, (byte)'\\');
            }
        }
    }

    private void LeaveBackslash()
    {
        _mended.Report(_at, "A backslash escapes nothing here; it is left out.");
        _mended.Leave(_at, 1);
    }

    private static bool IsEscape(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'u', var a, var b, var c, var d, ..] => char.IsAsciiHexDigit((char)a) && char.IsAsciiHexDigit((char)b)
            && char.IsAsciiHexDigit((char)c) && char.IsAsciiHexDigit((char)d),
        [var it, ..] => "\"\\/bfnrt"u8.Contains(it),
        _ => false,
    };

    // A name is followed by a colon. Another string is followed by the end of the list or object, or by a comma and the next element or
    // member.
    private bool IsEnd(ReadOnlySpan<byte> rest, bool isName)
    {
        rest = rest.TrimStart(" \t\r\n"u8);
        if (isName) return rest is [(byte)':', ..];
        if (rest is not [(byte)',', ..]) return rest is [] or [(byte)'}' or (byte)']' or (byte)'/', ..];
        rest = rest[1..].TrimStart(" \t\r\n,"u8);
        if (rest is not [(byte)'"', ..])
            return !IsInObject ? rest is [] or [not (>= (byte)'A' and <= (byte)'z'), ..] : rest is [(byte)'}' or (byte)'/', ..];
        if (!IsInObject) return true;
        var end = rest[1..].IndexOf((byte)'"');
        return end >= 0 && rest[(end + 2)..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];
    }
}
