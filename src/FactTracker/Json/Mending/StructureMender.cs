using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// Repairs the structure of text that is almost JSON, as templates of publishers produce it: a member without a value, or whose value is
/// not JSON (<c>undefined</c>, <c>NaN</c>, a placeholder), is left out; a missing comma is added, as is the last bracket of the text when
/// it alone is missing; names without quotes and strings in single quotes become strings of JSON, and <see cref="StringEscapes"/> repairs
/// escapes.
/// </summary>
/// <remarks>
/// No value is guessed, and the content of strings is copied as it is. A text in which it is not certain where the members begin and end is
/// not repaired. The text must have no comments and no superfluous commas, which <see cref="JsonMender"/> removes.
/// </remarks>
internal sealed partial class StructureMender
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly MendedText _mended;
    private readonly Stack<Level> _open = new();
    private int _at;
    private bool _isEndCertain; // Whether the last value cannot be longer than it is; a number could be.
    private bool _hasNoQuoteLeft; // Whether there is no closing single quote in the rest of the text.

    private StructureMender(ReadOnlyMemory<byte> text) => (_text, _mended) = (text, new MendedText(text));

    private ReadOnlySpan<byte> Text => _text.Span;

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>The repaired text, or null when it cannot be repaired with certainty.</returns>
    public static MendedJson? Mend(ReadOnlyMemory<byte> text)
    {
        var mender = new StructureMender(text) { _at = text.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0 };
        return mender.TryMend() ? mender._mended.Finish() : null;
    }

    private bool TryMend()
    {
        for (_at = Skip(_at); _at < _text.Length; _at = Skip(_at))
        {
            var isMended = Text[_at] switch
            {
                (byte)',' => TryComma(),
                (byte)'}' or (byte)']' => TryClose(),
                _ => _open.TryPeek(out var level) && level.IsObject ? TryMember(level) : TryElement(level),
            };
            if (!isMended) return false;
        }

        return TryEnd();
    }

    private bool TryComma()
    {
        if (!_open.TryPeek(out var level)) return false;
        if (level.Comma >= 0) _mended.Leave(level.Comma, 1);
        level.Comma = _at++;
        return true;
    }

    private bool TryClose()
    {
        if (!_open.TryPop(out var level))
        {
            _mended.Report(_at, "A bracket closes nothing; it is left out.");
            _mended.Leave(_at++, 1);
            return true;
        }

        if (level.IsObject != (Text[_at] == '}')) return false;
        if (level.Comma >= 0) _mended.Leave(level.Comma, 1);
        _isEndCertain = true;
        _at++;
        return true;
    }

    private bool TryEnd()
    {
        if (_open.Count == 0) return true;
        if (_open.Count > 1 || !_isEndCertain || _open.Peek() is not { Comma: < 0, HasElements: true } level) return false;
        _mended.Report(_text.Length, "The last bracket of the text is missing; it is read as if it were there.");
        _mended.Insert(_text.Length, level.IsObject ? (byte)'}' : (byte)']');
        return true;
    }

    private bool TryMember(Level level)
    {
        var name = NameAt(_at);
        if (name.End < 0) return false;
        var colon = Skip(name.End);
        var isSeparate = level.Comma >= 0 || !level.HasElements;
        if (colon == _text.Length || Text[colon] != ':')
        {
            if (!isSeparate || name.IsBare || !IsDelimiter(colon)) return false;
            LeaveOut(level, name, name.End, "has no value");
            return true;
        }

        var start = Skip(colon + 1);
        if (start == _text.Length) return false;
        if (IsDelimiter(start))
        {
            LeaveOut(level, name, colon + 1, "has no value");
            return true;
        }

        return Text[start] switch
        {
            (byte)'{' or (byte)'[' or (byte)'<' when EndOfPlaceholder(start) is > 0 and var end => LeaveOutTo(level, name, start, end),
            (byte)'{' or (byte)'[' => TryOpen(level, name, start),
            (byte)'"' or (byte)'\'' => TryString(level, name, start),
            _ => TryBare(level, name, start),
        };
    }

    private bool TryElement(Level? level)
    {
        var none = new Name(_at, _at, IsBare: false);
        if (Text[_at] is (byte)'{' or (byte)'[') return TryOpen(level, none, _at);
        if (level is null) return false;
        return Text[_at] is (byte)'"' or (byte)'\'' ? TryString(level, none, _at) : TryBare(level, none, _at);
    }

    private bool TryOpen(Level? level, Name name, int start)
    {
        Begin(level, name);
        _open.Push(new Level(Text[start] == '{'));
        _at = start + 1;
        return true;
    }

    private bool TryString(Level level, Name name, int start)
    {
        var end = EndOfString(start);
        if (end < 0) return false;
        var next = Skip(end);
        if (level.IsObject && next < _text.Length && Text[next] == ':')
        {
            // The string is the name of the next member.
            LeaveOut(level, name, start, "has no value");
            return true;
        }

        Begin(level, name);
        CopyString(start, end);
        (_at, _isEndCertain) = (end, true);
        return true;
    }

    // A value without quotes.
    private bool TryBare(Level level, Name name, int start)
    {
        var end = EndOfBare(start);
        var word = Encoding.UTF8.GetString(Text[start..end]);
        if (IsJson(Text[start..end]) && !(level.IsObject && HasDecimalComma(ref end, word)))
        {
            Begin(level, name);
            (_at, _isEndCertain) = (end, !char.IsAsciiDigit(word[^1]));
            return true;
        }

        if (word is "True" or "False")
        {
            Begin(level, name);
            _mended.Report(start, $"The value {word} is not JSON; it is read as {word.ToLowerInvariant()}.");
            _mended.Leave(start, 1);
            _mended.Insert(start + 1, word == "True" ? (byte)'t' : (byte)'f');
            (_at, _isEndCertain) = (end, true);
            return true;
        }

        var isKnown = level.IsObject || word is "undefined" or "NaN" or "None" or "Infinity" or "-Infinity";
        return isKnown && LeaveOutTo(level, name, start, end);
    }

    private bool LeaveOutTo(Level level, Name name, int start, int end)
    {
        if (end == start) return false;
        LeaveOut(level, name, end, $"has the value {Excerpt.Of(Text[start..end], LongestShown)}, which is not JSON");
        _isEndCertain = false;
        return true;
    }

    // Writes what is before a member or an element: a missing comma, and the quotes of the name.
    private void Begin(Level? level, Name name)
    {
        if (level is null) return;
        if (!level.HasElements && level.Comma >= 0) _mended.Leave(level.Comma, 1);
        if (level.HasElements && level.Comma < 0)
        {
            _mended.Report(name.Start, "A comma is missing before this; it is read as if it were there.");
            _mended.Insert(name.Start, (byte)',');
        }

        (level.HasElements, level.Comma) = (true, -1);
        if (name.IsBare)
        {
            _mended.Report(name.Start, "The name of the member has no quotes; it is read as if it had.");
            _mended.Insert(name.Start, (byte)'"');
            _mended.Insert(name.End, (byte)'"');
        }
        else if (name.End > name.Start)
        {
            CopyString(name.Start, name.End);
        }
    }

    private void LeaveOut(Level level, Name name, int end, string why)
    {
        var what = name.End > name.Start ? $"The member {Excerpt.Of(Text[name.Start..name.End], LongestShown)}" : "The element";
        _mended.Report(name.Start, $"{what} {why}; it is left out.");
        var start = level.Comma >= 0 ? level.Comma : name.Start;
        _mended.Leave(start, end - start);
        level.Comma = -1;
        _at = end;
    }

    private void CopyString(int start, int end)
    {
        var isSingle = Text[start] == '\'';
        if (isSingle)
        {
            _mended.Report(start, "The string is in single quotes; it is read as if they were double.");
            _mended.Leave(start, 1);
            _mended.Insert(start + 1, (byte)'"');
        }

        for (var at = start + 1; at < end - 1; at++)
        {
            if (Text[at] == '"') _mended.Insert(at, (byte)'\\');
            else if (Text[at] == '\\') at = StringEscapes.Mend(Text, at, _mended);
        }

        if (!isSingle) return;
        _mended.Leave(end - 1, 1);
        _mended.Insert(end, (byte)'"');
    }

    private static bool IsJson(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty) return false;
        var reader = new Utf8JsonReader(word);
        try
        {
            return reader.Read() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
