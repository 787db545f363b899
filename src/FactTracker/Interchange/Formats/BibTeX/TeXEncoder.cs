using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Encodes plain text as TeX. Special characters are escaped, accented Latin letters become commands that every BibTeX sorts correctly, and
/// all other characters are unchanged.
/// </summary>
internal sealed class TeXEncoder
{
    private readonly string _text;
    private readonly bool _hasTags;
    private readonly StringBuilder _tex = new();
    private int _at;

    private TeXEncoder(string text)
    {
        _text = text;
        _hasTags = AreTagsPaired(text);
    }

    /// <summary>Encodes a text.</summary>
    public static string Encode(string text)
    {
        var encoder = new TeXEncoder(text);
        for (; encoder._at < text.Length; encoder._at++)
        {
            encoder.Next();
        }

        return encoder._tex.ToString();
    }

    private void Next()
    {
        var it = _text[_at];
        if (it == '<' && _hasTags && TryTag()) return;
        if (it == '$' && TryFormula()) return;
        if (it == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n') return; // One line end with the line feed.
        if (it == '\n' && IsParagraph())
        {
            _tex.Append("\n\n");
            _at++;
            return;
        }

        if (LineBreaks.IsBreak(it)) _tex.Append("\\newline{}");
        else if (it > 0x7F) Letter(it);
        else _tex.Append(Ascii(it));
    }

    private string Ascii(char it) => it switch
    {
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '{' => "\\textbraceleft{}", // Not \{, which BibTeX counts as a brace.
        '}' => "\\textbraceright{}",
        '$' or '&' or '%' or '#' or '_' => $"\\{it}",
        '@' when _at > 0 && LineBreaks.IsBreak(_text[_at - 1]) => "{}@", // Otherwise it might begin an entry.
        ' ' when _at == 0 || _at == _text.Length - 1 || _text[_at - 1] is ' ' or '\n' || _text[_at + 1] == '\n' => "\\ ",
        '-' or '`' or '\'' when _at > 0 && _text[_at - 1] == it => $"{{}}{it}",
        _ => it.ToString(),
    };

    private void Letter(char it)
    {
        if (it == '\u00A0') _tex.Append('~');
        else if (it is '–' or '—' && !IsDash(_at - 1) && !IsDash(_at + 1)) _tex.Append(it == '–' ? "--" : "---");
        else if (TeXSymbols.Commands.TryGetValue(it.ToString(), out var command)) _tex.Append("{\\").Append(command).Append('}');
        else if (Accent(it) is { } accented) _tex.Append(accented);
        else _tex.Append(it);
    }

    // Exactly two line feeds between words.
    private bool IsParagraph() =>
        _at > 0 && _at + 2 < _text.Length && _text[_at + 1] == '\n' && _text[_at + 2] != '\n' && _text[_at - 1] != '\n';

    private bool IsDash(int at) => at >= 0 && at < _text.Length && _text[at] is '-' or '–' or '—';

    private static string? Accent(char it)
    {
        if (char.IsSurrogate(it) || it > '\u1EFF') return null;
        var parts = it.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Length != 2 || !char.IsAsciiLetter(parts[0]) || TeXSymbols.Compose(parts[..1], parts[1]) != it.ToString()) return null;
        var accent = TeXSymbols.Accents.FirstOrDefault(pair => pair.Value == parts[1]).Key;
        if (accent is null) return null;
        return char.IsAsciiLetter(accent[0]) ? $"{{\\{accent} {parts[0]}}}" : $"{{\\{accent}{parts[0]}}}";
    }

    private bool TryTag()
    {
        foreach (var (open, close, command) in TeXSymbols.Tags)
        {
            var isOpen = _text.AsSpan(_at).StartsWith(open);
            if (!isOpen && !_text.AsSpan(_at).StartsWith(close)) continue;
            _tex.Append(isOpen ? $"\\{command}{{" : "}");
            _at += (isOpen ? open : close).Length - 1;
            return true;
        }

        return false;
    }

    // A formula is recognised by a command, a power or an index, with balanced braces.
    private bool TryFormula()
    {
        var end = _text.IndexOf('$', _at + 1);
        if (end < 0) return false;
        var formula = _text.AsSpan(_at + 1, end - _at - 1);
        if (!formula.ContainsAny("\\^_") || formula.ContainsAny('\n', '\r')) return false;
        var depth = 0;
        foreach (var it in formula)
        {
            depth += it == '{' ? 1 : it == '}' ? -1 : 0;
            if (depth < 0) return false;
        }

        if (depth != 0) return false;
        _tex.Append(_text, _at, end - _at + 1);
        _at = end;
        return true;
    }

    private static bool AreTagsPaired(string text)
    {
        var open = new Stack<string>();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            foreach (var (start, end, command) in TeXSymbols.Tags)
            {
                if (text.AsSpan(at).StartsWith(start)) open.Push(command);
                else if (text.AsSpan(at).StartsWith(end) && (!open.TryPop(out var last) || last != command)) return false;
            }
        }

        return open.Count == 0;
    }
}
