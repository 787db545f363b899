using System.Buffers;

namespace FactTracker.Json;

/// <summary>
/// Repairs strings whose content is not escaped. A quote belongs to the content if it is not followed by a comma, bracket or colon as the
/// end of a string is, or by the name of the next member. <see cref="StringEscapes"/> repairs escapes.
/// </summary>
/// <remarks>The repair is a guess for texts that are not valid JSON. It is used only if it makes the whole text valid JSON.</remarks>
internal sealed class StringMender
{
    private static readonly SearchValues<byte> NameCharacters =
        SearchValues.Create("@:_-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

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
                case (byte)'}' or (byte)']': _open.TryPop(out _); isName = IsInObject; break;
                case (byte)':': isName = false; break;
                case (byte)'"': MendString(text, isName); isName = IsInObject && !isName; break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n': break;
                default: isName = IsInObject; break; // A comma, or a value that the next name follows without one.
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
                _at = StringEscapes.Mend(text, _at, _mended);
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

    // A name is followed by a colon. Another string is followed by the end of the list or object, or by a comma and the next element or
    // member; the comma may be missing.
    private bool IsEnd(ReadOnlySpan<byte> rest, bool isName)
    {
        var behind = rest.TrimStart(" \t\r\n"u8);
        if (isName) return behind is [(byte)':', ..];
        if (IsInObject && behind.Length < rest.Length && IsPlainName(behind)) return true;
        rest = behind;
        if (rest is not [(byte)',', ..]) return rest is [] or [(byte)'}' or (byte)']' or (byte)'/', ..];
        rest = rest[1..].TrimStart(" \t\r\n,"u8);
        if (rest is not [(byte)'"', ..])
            return !IsInObject ? rest is [] or [not (>= (byte)'A' and <= (byte)'z'), ..] : rest is [(byte)'}' or (byte)'/', ..];
        if (!IsInObject) return true;
        var end = rest[1..].IndexOf((byte)'"');
        return end >= 0 && rest[(end + 2)..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];
    }

    // A name of letters and digits, which words in quotes with a colon behind them seldom are.
    private static bool IsPlainName(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'"', ..]) return false;
        var end = text[1..].IndexOf((byte)'"');
        return end > 0 && text[(end + 2)..].TrimStart(" \t\r\n"u8) is [(byte)':', ..]
            && !text[1..(end + 1)].ContainsAnyExcept(NameCharacters);
    }
}
