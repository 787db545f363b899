using System.Text;

namespace FactTracker.History;

/// <summary>Splits a text into words, each with a hash of what counts of it.</summary>
/// <remarks>
/// <para>A word is letters and digits, with apostrophes between letters and with points, commas, colons and slashes between digits; a
/// minus sign before a number that follows a space belongs to it. A letter of a script without spaces is a word. So are currency, percent
/// and arithmetic signs. Everything else separates words: white space, quotation marks, dashes, hyphens, full stops.</para>
/// </remarks>
internal ref struct WordScanner(ReadOnlySpan<char> text, int at = 0)
{
    private const ulong Basis = 14695981039346656037; // FNV-1a of 64 bits.
    private const ulong Prime = 1099511628211;
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = at;
    private ulong _hash;

    /// <summary>Where the word begins, in UTF-16 units.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word has ended.</summary>
    public readonly int End => _at;

    /// <summary>The hash of the word, equal for words that count as equal.</summary>
    public readonly ulong Hash => _hash;

    /// <summary>Goes to the next word; returns false at the end of the text.</summary>
    public bool Next()
    {
        _hash = Basis;
        for (; _at < _text.Length; _at++)
        {
            if (_text[_at] <= ' ') continue; // The most frequent of what is no word.
            Start = _at;
            if (WordLength(_at) is > 0 and var length)
            {
                Take(length);
                if (!IsWholeAt(Start)) TakeRest();
                return true;
            }

            if (IsSign(_at))
            {
                Add('-');
                _at++;
                TakeRest();
                return true;
            }

            if (_text[_at] == '.' && IsDigit(_at + 1) && !IsPartOrPoint(_at - 1))
            {
                TakeRest();
                return true;
            }

            if (WordSigns.SymbolLength(_text, _at) is > 0 and var symbols)
            {
                for (var i = 0; i < symbols; i++) Add(_text[_at++]);
                return true;
            }
        }

        return false;
    }

    private readonly bool IsWholeAt(int at) =>
        WordSigns.IsWhole(char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1])
            ? char.ConvertToUtf32(_text[at], _text[at + 1])
            : _text[at]);

    private void TakeRest()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (WordLength(_at) is > 0 and var length)
            {
                if (c >= 0x0E00 && IsWholeAt(_at)) return;
                Take(length);
            }
            else if (WordSigns.IsInvisible(c)) _at++;
            else if (WordSigns.IsApostrophe(c) && IsLetter(_at - 1) && IsLetter(_at + 1))
            {
                Add('\'');
                _at++;
            }
            else if (WordSigns.JoinsDigits(c) && IsDigit(_at + 1) && (IsDigit(_at - 1) || _at == Start || WordSigns.IsMinus(_text[Start])))
            {
                Add(c);
                _at++;
            }
            else return;
        }
    }

    private void Take(int length)
    {
        for (var end = _at + length; _at < end; _at++)
        {
            if (char.IsAscii(_text[_at])) Add(char.IsAsciiLetterUpper(_text[_at]) ? (char)(_text[_at] | 0x20) : _text[_at]);
            else AddFolded(in _text[_at]);
        }
    }

    private void AddFolded(in char c)
    {
        foreach (var folded in WordFold.Of(in c)) Add(folded);
    }

    private void Add(char c) => _hash = unchecked((_hash ^ c) * Prime);

    // How many UTF-16 units of a word stand at a place, or 0.
    private readonly int WordLength(int at)
    {
        var c = _text[at];
        if (!char.IsSurrogate(c)) return WordSigns.IsPart(c) ? 1 : 0;
        return Rune.DecodeFromUtf16(_text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done
            && WordSigns.IsPart(rune) ? length : 0;
    }

    private readonly bool IsSign(int at) =>
        WordSigns.IsMinus(_text[at]) && (IsDigit(at + 1) || (at + 1 < _text.Length && _text[at + 1] == '.' && IsDigit(at + 2)))
        && (at == 0 || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] is '(' or '[');

    private readonly bool IsDigit(int at) => at >= 0 && at < _text.Length && char.IsDigit(_text[at]);

    private readonly bool IsLetter(int at) => at >= 0 && at < _text.Length && WordSigns.IsPart(_text[at]) && !char.IsDigit(_text[at]);

    private readonly bool IsPartOrPoint(int at) => at >= 0 && (_text[at] == '.' || WordSigns.IsPart(_text[at]));
}
