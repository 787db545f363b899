using System.Buffers;

namespace FactTracker.Json;

/// <content>Where names, strings and values without quotes end.</content>
internal sealed partial class StructureMender
{
    private static readonly SearchValues<byte> BareEnds = SearchValues.Create(",}]\n\r\"'{["u8);
    private const int LongestShown = 40;
    private const int LongestPlaceholder = 1024;

    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    private int Skip(int at)
    {
        var length = Text[at..].IndexOfAnyExcept(Space);
        return length < 0 ? _text.Length : at + length;
    }

    // What is between two members or behind the last.
    private bool IsDelimiter(int at) => at < _text.Length && Text[at] is (byte)',' or (byte)'}';

    private Name NameAt(int start)
    {
        if (Text[start] is (byte)'"' or (byte)'\'') return new Name(start, EndOfString(start), IsBare: false);
        var end = start;
        while (end < _text.Length && IsOfName(Text[end], isFirst: end == start)) end++;
        return new Name(start, end > start ? end : -1, IsBare: true);
    }

    private static bool IsOfName(byte it, bool isFirst) =>
        char.IsAsciiLetter((char)it) || it is (byte)'_' or (byte)'$' || (isFirst ? it == '@' : char.IsAsciiDigit((char)it));

    // The offset behind the closing quote; -1 when there is none, or when it is not certain which quote that is.
    private int EndOfString(int start)
    {
        var quote = Text[start];
        if (quote == '\'' && _hasNoQuoteLeft) return -1;
        for (var at = start + 1; at < _text.Length; at++)
        {
            var length = Text[at..].IndexOfAny(quote, (byte)'\\');
            if (length < 0) break;
            at += length;
            if (Text[at] == quote) return quote == '"' || IsEnd(at + 1) ? at + 1 : -1;
            at++;
        }

        _hasNoQuoteLeft |= quote == '\'';
        return -1;
    }

    // An apostrophe within a string in single quotes is followed by more of the text.
    private bool IsEnd(int at)
    {
        var next = Skip(at);
        if (next == _text.Length || Text[next] is (byte)',' or (byte)'}' or (byte)']' or (byte)':') return true;
        if (next == at) return false;
        var name = Text[next] == '\'' ? default : NameAt(next);
        return name.End > next && Skip(name.End) is var colon && colon < _text.Length && Text[colon] == ':';
    }

    // The offset behind a value without quotes, which ends on its line.
    private int EndOfBare(int start)
    {
        var length = Text[start..].IndexOfAny(BareEnds);
        var end = length < 0 ? _text.Length : start + length;
        return start + Text[start..end].TrimEnd(Space).Length;
    }

    // A number with a decimal comma looks like a number and an element behind it.
    private bool HasDecimalComma(ref int end, string word)
    {
        if (!char.IsAsciiDigit(word[^1]) || end + 1 >= _text.Length || Text[end] != ',') return false;
        var next = Skip(end + 1);
        if (next == _text.Length || !char.IsAsciiDigit((char)Text[next])) return false;
        end = EndOfBare(next);
        return true;
    }

    // The offset behind a placeholder of a template that was not filled in; 0 when there is none.
    private int EndOfPlaceholder(int start)
    {
        var rest = Text[start..Math.Min(_text.Length, start + LongestPlaceholder)];
        ReadOnlySpan<byte> close = rest switch
        {
            [(byte)'{', (byte)'{', ..] => "}}"u8,
            [(byte)'{', (byte)'%', ..] => "%}"u8,
            [(byte)'<', (byte)'%', ..] => "%>"u8,
            [(byte)'<', (byte)'?', ..] => "?>"u8,
            [(byte)'[', (byte)'[', not ((byte)'[' or (byte)']' or (byte)'{' or (byte)'"'), ..] => "]]"u8,
            _ => [],
        };
        var length = close.IsEmpty ? -1 : rest.IndexOf(close);
        return length < 0 || rest[..length].ContainsAny((byte)'\n', (byte)'"') ? 0 : start + length + close.Length;
    }

    private readonly record struct Name(int Start, int End, bool IsBare);

    private sealed class Level(bool isObject)
    {
        public bool IsObject { get; } = isObject;

        /// <summary>Whether a member or element was written.</summary>
        public bool HasElements { get; set; }

        /// <summary>The offset of the comma behind the last member or element; -1 when there is none.</summary>
        public int Comma { get; set; } = -1;
    }
}
