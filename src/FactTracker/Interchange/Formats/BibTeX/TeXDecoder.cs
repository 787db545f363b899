using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Decodes TeX to plain text. Accents and symbols become characters, braces are removed, emphasis becomes CSL's tags, white space becomes
/// one space. Formulas and unknown commands are kept unchanged.
/// </summary>
internal sealed class TeXDecoder
{
    private const int LongestAccented = 16; // The most characters in the braces of an accent, such as \'{\i}.
    private readonly string _tex;
    private readonly StringBuilder _text = new();
    private readonly Stack<(string Text, bool IsInner)> _closings = new(); // An inner one ends with the one below it.
    private readonly int _lastBrace; // The position of the last closing brace; there is none to find after it.
    private string? _closeNext; // The closing tag after the next group, the argument of a command.
    private int _at;

    private TeXDecoder(string tex)
    {
        _tex = tex;
        _lastBrace = tex.LastIndexOf('}');
    }

    /// <summary>Decodes a value.</summary>
    /// <param name="tex">The value of a field.</param>
    public static string Decode(string tex) => Decode(tex, out _);

    /// <summary>Decodes a value, and returns the first unknown command, or null.</summary>
    public static string Decode(string tex, out string? unknown)
    {
        var decoder = new TeXDecoder(tex);
        decoder.Run();
        unknown = decoder.Unknown;
        return decoder._text.ToString();
    }

    private string? Unknown { get; set; }

    private void Run()
    {
        for (; _at < _tex.Length; _at++)
        {
            var it = _tex[_at];
            if (it == '\\') Command();
            else if (it == '{') Open();
            else if (it == '}') Close();
            else if (it == '$') Formula();
            else if (it is ' ' or '\t' or '\n' or '\r') Space();
            else Plain(it);
        }

        while (_closings.Count > 0) Close();
        TrimEnd();
    }

    private void Open()
    {
        _closings.Push((_closeNext ?? "", false));
        _closeNext = null;
    }

    private void Close()
    {
        while (_closings.TryPop(out var closing))
        {
            _text.Append(closing.Text);
            if (!closing.IsInner) break;
        }

        _closeNext = null;
    }

    private void Plain(char it)
    {
        var isOne = it switch
        {
            '~' => Put("\u00A0"),
            '-' when At(1) == '-' && At(2) == '-' => Put("—", 2),
            '-' when At(1) == '-' => Put("–", 1),
            '`' when At(1) == '`' => Put("“", 1),
            '\'' when At(1) == '\'' => Put("”", 1),
            _ => false,
        };
        if (!isOne) _text.Append(it);
    }

    private void Space()
    {
        var feeds = 0;
        for (; _at < _tex.Length && _tex[_at] is ' ' or '\t' or '\n' or '\r'; _at++)
        {
            if (_tex[_at] == '\n') feeds++;
        }

        _at--;
        if (_text.Length == 0 || EndsInBlank) return;
        _text.Append(feeds > 1 ? "\n\n" : " ");
        _blankEnd = _text.Length;
    }

    private int _blankEnd = -1; // When this is the end of the text, it ends in a space, and further white space adds none.

    private bool EndsInBlank => _blankEnd == _text.Length || (_text.Length > 0 && _text[^1] == '\n');

    private void TrimEnd()
    {
        if (_blankEnd == _text.Length && _text.Length > 0) _text.Length -= _text[^1] == '\n' ? 2 : 1;
    }

    private void Formula()
    {
        var end = _tex.IndexOf('$', _at + 1);
        if (end < 0) end = _at;
        _text.Append(_tex, _at, end - _at + 1);
        _at = end;
    }

    private void Command()
    {
        var name = NameAt(_at + 1);
        if (name.Length == 0)
        {
            _text.Append('\\');
            return;
        }

        var start = _at;
        _at += name.Length;
        if (TeXSymbols.Accents.TryGetValue(name, out var accent) && Accented(name, accent)) return;
        if (char.IsAsciiLetter(name[0])) SkipBlank(TeXSymbols.Settings.ContainsKey(name));
        if (TeXSymbols.Characters.TryGetValue(name, out var character)) _text.Append(character);
        else if (name is "newline" or "\\") _text.Append('\n');
        else if (name == "par") _text.Append("\n\n");
        else if (name == "href") SkipGroup();
        else if (TeXSymbols.Settings.TryGetValue(name, out var setting)) Set(setting);
        else if (name is " " or "," or ";" or ":" or "thinspace" or "space" or "quad") _text.Append(' ');
        else if (name is "-" or "/" or "!") return;
        else if (!char.IsAsciiLetter(name[0])) _text.Append(name);
        else KeepUnknown(start);
    }

    // The address of a link; its text follows.
    private void SkipGroup()
    {
        if (At(1) == '{' && _lastBrace > _at) _at = _tex.IndexOf('}', _at + 1);
    }

    // Declarations of TeX apply up to the end of their group, commands of LaTeX to the argument that follows.
    private void Set((string Open, string Close) setting)
    {
        _text.Append(setting.Open);
        if (At(1) == '{') _closeNext = setting.Close;
        else _closings.Push((setting.Close, _closings.Count > 0));
    }

    private void KeepUnknown(int start)
    {
        Unknown ??= _tex[start..(_at + 1)].TrimEnd();
        _text.Append(_tex, start, _at + 1 - start);
    }

    // White space and an empty group after a command of letters end it and are dropped.
    private void SkipBlank(bool hasArgument)
    {
        if (!hasArgument && At(1) == '{' && At(2) == '}')
        {
            _at += 2;
            return;
        }

        while (At(1) is ' ' or '\t' or '\n' or '\r') _at++;
    }

    private bool Accented(string name, char accent)
    {
        var at = _at + 1;
        while (at < _tex.Length && _tex[at] is ' ' or '\t' or '\n' or '\r') at++;
        if (at >= _tex.Length) return false;
        var isGroup = _tex[at] == '{';
        var end = isGroup ? _tex.IndexOf('}', at, Math.Min(LongestAccented + 1, _tex.Length - at)) : at;
        if (end < 0) return false;
        var letter = isGroup ? _tex[(at + 1)..end].Trim() : LetterAt(at, ref end);
        letter = letter switch { "\\i" or "\\i{" => "i", "\\j" or "\\j{" => "j", _ => letter };
        if (letter.StartsWith('\\') || letter.Contains('{', StringComparison.Ordinal)) letter = Decode(letter); // \'{\ae}
        if (letter.StartsWith('\\')) return false;
        if (letter.Length == 0)
        {
            _text.Append(name); // \~{} is the character itself.
            _at = end;
            return true;
        }

        var first = letter[..(char.IsHighSurrogate(letter[0]) && letter.Length > 1 ? 2 : 1)];
        _text.Append(TeXSymbols.Compose(first, accent)).Append(letter, first.Length, letter.Length - first.Length);
        _at = end;
        return true;
    }

    private string LetterAt(int at, ref int end)
    {
        var name = _tex[at] == '\\' ? NameAt(at + 1) : "";
        end = at + name.Length + (char.IsHighSurrogate(_tex[at]) && at + 1 < _tex.Length ? 1 : 0);
        return _tex[at..(end + 1)];
    }

    private string NameAt(int at)
    {
        var end = at;
        while (end < _tex.Length && char.IsAsciiLetter(_tex[end])) end++;
        return end > at ? _tex[at..end] : at < _tex.Length ? _tex[at].ToString() : "";
    }

    private char At(int ahead) => _at + ahead < _tex.Length ? _tex[_at + ahead] : '\0';

    private bool Put(string text, int further = 0)
    {
        _text.Append(text);
        _at += further;
        return true;
    }
}
