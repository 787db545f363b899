using System.Text;
using System.Text.Unicode;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>
/// JSON read byte by byte as RFC 8259 has it, with nothing shared with the reader that is held against it. Strings are not asked for sound
/// Unicode, and nesting has no limit.
/// </summary>
internal sealed class PlainJson
{
    private readonly byte[] _text;
    private readonly List<PlainNode> _nodes = [];
    private readonly Stack<(PlainNode Node, int Count)> _open = new();
    private int _at;
    private int _name = -1; // The start of a name without a value yet.

    private PlainJson(byte[] text, int start)
    {
        _text = text;
        _at = start;
        Fault = IsWhole() ? -1 : _at;
        FaultyName = _name;
    }

    /// <summary>Where the text stops being the beginning of any JSON text; -1 where it is one.</summary>
    public int Fault { get; }

    /// <summary>Where the name begins whose member the fault cuts off before its value; -1 where there is none.</summary>
    public int FaultyName { get; }

    /// <summary>The values up to there, in the order in which they begin.</summary>
    public IReadOnlyList<PlainNode> Nodes => _nodes;

    public static PlainJson Of(byte[] text, int start = 0) => new(text, start);

    private int Now => _at < _text.Length ? _text[_at] : -1;

    private bool IsWhole()
    {
        if (!Value(null, _at)) return false;
        while (_open.TryPeek(out var open))
        {
            if (!(open.Node.Kind == '{' ? Member(open.Count) : Element(open.Count))) return false;
        }

        Space();
        return _at == _text.Length;
    }

    private bool Member(int count)
    {
        Space();
        if (Now == '}') return Close();
        if (count > 0 && !Comma()) return false;
        var nameStart = _name = _at;
        if (Now != '"' || !String()) return false;
        var raw = _text.AsSpan(nameStart + 1, _at - nameStart - 2);
        var name = Utf8.IsValid(raw) ? Encoding.UTF8.GetString(raw) : "\uFFFD";
        Space();
        if (Now != ':') return false;
        _at++;
        _name = -1;
        return Value(name, nameStart);
    }

    private bool Element(int count)
    {
        Space();
        if (Now == ']') return Close();
        if (count > 0 && !Comma()) return false;
        return Value(null, -1);
    }

    private bool Comma()
    {
        if (Now != ',') return false;
        _at++;
        Space();
        return true;
    }

    private bool Close()
    {
        _at++;
        _open.Pop().Node.End = _at;
        return true;
    }

    private bool Value(string? name, int nameStart)
    {
        Space();
        var kind = Now;
        if (kind < 0 && name is null) return false;
        var node = new PlainNode(
            Parent(out var index), name, index, name is null ? _at : nameStart, _at, (byte)Math.Max(kind, 0))
        { End = int.MaxValue };
        _nodes.Add(node);
        if (kind is '{' or '[')
        {
            _open.Push((node, 0));
            _at++;
            return true;
        }

        if (!(kind == '"' ? String() : kind is >= 'a' and <= 'z' ? Word() : Number())) return false;
        node.End = _at;
        return true;
    }

    private PlainNode? Parent(out int index)
    {
        index = -1;
        if (!_open.TryPop(out var open)) return null;
        index = open.Count;
        _open.Push((open.Node, open.Count + 1));
        return open.Node;
    }

    private bool String()
    {
        for (_at++; ; _at++)
        {
            switch (Now)
            {
                case '"':
                    _at++;
                    return true;
                case '\\':
                    _at++;
                    if (!Escape()) return false;
                    break;
                case < 0x20:
                    return false;
            }
        }
    }

    // Ends on the last character of the escape.
    private bool Escape()
    {
        if (Now is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't') return true;
        if (Now != 'u') return false;
        for (var digits = 0; digits < 4; digits++)
        {
            _at++;
            if (Now < 0 || !char.IsAsciiHexDigit((char)Now)) return false;
        }

        return true;
    }

    private bool Word()
    {
        var word = Now switch { 't' => "true", 'f' => "false", 'n' => "null", _ => "" };
        foreach (var letter in word)
        {
            if (Now != letter) return false;
            _at++;
        }

        return word.Length > 0;
    }

    private bool Number()
    {
        if (Now == '-') _at++;
        if (Now == '0') _at++;
        else if (!Digits()) return false;
        if (Now == '.')
        {
            _at++;
            if (!Digits()) return false;
        }

        if (Now is not ('e' or 'E')) return true;
        _at++;
        if (Now is '+' or '-') _at++;
        return Digits();
    }

    private bool Digits()
    {
        var start = _at;
        while (Now is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    private void Space()
    {
        while (Now is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }
}
