using System.Text;

namespace FactTracker.Json;

/// <summary>
/// Repairs values that other languages write and JSON does not have: NaN and Infinity, None, undefined, True and False, and texts in
/// single quotes. Everything keeps its offset: a shorter value is filled up with spaces, and a member whose value is too short for null is
/// left out.
/// </summary>
internal sealed class LiteralMender
{
    private readonly byte[] _text;
    private readonly List<JsonRepair> _repairs = [];
    private int _at;
    private int _start = -1; // The offset of the last comma or opening bracket: where the current member or element begins.
    private bool _isFirst = true; // Whether that is an opening bracket, or the start of the text.

    private LiteralMender(ReadOnlySpan<byte> text) => _text = text.ToArray();

    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>A text of the same length, and the repairs with their offsets.</returns>
    public static MendedJson Mend(ReadOnlySpan<byte> text)
    {
        var mender = new LiteralMender(text);
        mender.Mend();
        return new MendedJson(mender._text, mender._repairs, []);
    }

    private void Mend()
    {
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case (byte)'"': SkipString(); break;
                case (byte)'\'': MendQuotes(); break;
                case (byte)'/': SkipComment(); break;
                case (byte)'{' or (byte)'[': (_start, _isFirst) = (_at, true); break;
                case (byte)',': (_start, _isFirst) = (_at, false); break;
                case (byte)'-' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'): MendWord(); break;
                default: break;
            }
        }
    }

    private void SkipString() => _at = EndOfString(_text, _at);

    // Returns the offset of the closing quote, or the length of the text.
    private static int EndOfString(ReadOnlySpan<byte> text, int at)
    {
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\') at++;
        }

        return Math.Min(at, text.Length);
    }

    private void SkipComment()
    {
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("//"u8)) _at += rest.IndexOf((byte)'\n') is >= 0 and var line ? line : rest.Length;
        else if (rest.StartsWith("/*"u8)) _at += rest.IndexOf("*/"u8) is >= 0 and var end ? end + 1 : rest.Length;
    }

    // A text with double quotes or escaped single quotes in it would become longer.
    private void MendQuotes()
    {
        var rest = _text.AsSpan(_at + 1);
        var length = rest.IndexOfAny("'\"\\\n"u8);
        if (length < 0 || rest[length] != '\'') return;
        _repairs.Add(new JsonRepair(_at, "A text is in single quotes; it is read as if they were double."));
        _text[_at] = _text[_at + length + 1] = (byte)'"';
        _at += length + 1;
    }

    private void MendWord()
    {
        var start = _at;
        while (_at + 1 < _text.Length && (char.IsAsciiLetterOrDigit((char)_text[_at + 1]) || _text[_at + 1] == '_'))
        {
            _at++;
        }

        var word = _text.AsSpan(start, _at + 1 - start);
        if (word.SequenceEqual("NaN"u8)) LeaveOut(start, word.Length);
        else if (word.SequenceEqual("Infinity"u8) || word.SequenceEqual("-Infinity"u8) || word.SequenceEqual("undefined"u8)
            || word.SequenceEqual("None"u8) || word.SequenceEqual("NULL"u8)) Replace(start, word, "null"u8);
        else if (word.SequenceEqual("True"u8) || word.SequenceEqual("TRUE"u8)) Replace(start, word, "true"u8);
        else if (word.SequenceEqual("False"u8) || word.SequenceEqual("FALSE"u8)) Replace(start, word, "false"u8);
    }

    private void Replace(int start, Span<byte> word, ReadOnlySpan<byte> value)
    {
        var (found, read) = (Encoding.ASCII.GetString(word), Encoding.ASCII.GetString(value));
        _repairs.Add(new JsonRepair(start, $"{found} is not JSON; it is read as {read}."));
        word.Fill((byte)' ');
        value.CopyTo(word);
    }

    // Whether the text before a value, behind the last comma or bracket, is the name of a member and a colon, or nothing.
    private static bool IsNameOrNothing(ReadOnlySpan<byte> before)
    {
        if (before is [] or not [(byte)'"', .., (byte)':']) return before.IsEmpty;
        var end = EndOfString(before, 0);
        return end < before.Length && before[(end + 1)..].TrimStart(Space) is [(byte)':'];
    }

    // Leaves out the member or element with the comma before it, or else the comma behind it.
    private void LeaveOut(int start, int length)
    {
        if (!IsNameOrNothing(_text.AsSpan((_start + 1)..start).Trim(Space))) return;
        _repairs.Add(new JsonRepair(start, "NaN is not a number in JSON; it is left out."));
        var from = _isFirst ? _start + 1 : _start;
        var end = start + length;
        var behind = end;
        while (behind < _text.Length && _text[behind] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            behind++;
        }

        if (_isFirst && behind < _text.Length && _text[behind] == ',') end = behind + 1;
        foreach (ref var it in _text.AsSpan(from, end - from))
        {
            if (it is not ((byte)'\n' or (byte)'\r')) it = (byte)' ';
        }

        _at = Math.Max(_at, end - 1);
    }
}
