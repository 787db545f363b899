using System.Collections.Frozen;

namespace FactTracker;

/// <summary>The grammar of RFC 5646, section 2.1, one method per rule; subtags are read from left to right.</summary>
internal ref struct LanguageTagGrammar
{
    // The tags that were registered before the grammar and do not conform to it (section 2.1, "irregular"); "regular" ones conform.
    private static readonly FrozenSet<string> Irregular = FrozenSet.ToFrozenSet(
    [
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao",
        "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    ], StringComparer.OrdinalIgnoreCase);

    private ReadOnlySpan<char> _rest;
    private ReadOnlySpan<char> _subtag;

    public static bool IsWellFormed(string tag)
    {
        if (Irregular.Contains(tag)) return true;
        var grammar = new LanguageTagGrammar { _rest = tag };
        return grammar.Next() && (grammar.PrivateUse() || grammar.LangTag()) && grammar.AtEnd;
    }

    private readonly bool AtEnd => _subtag.IsEmpty && _rest.IsEmpty;

    // langtag = language ["-" script] ["-" region] *("-" variant) *("-" extension) ["-" privateuse]
    private bool LangTag()
    {
        if (!Language()) return false;
        if (IsLetters(4)) Next();
        if (IsLetters(2) || IsDigits(3)) Next();
        while (IsVariant())
        {
            Next();
        }

        while (IsSingleton())
        {
            if (!Extension()) return false;
        }

        return AtEnd || PrivateUse();
    }

    // language = 2*3ALPHA ["-" extlang] / 4ALPHA / 5*8ALPHA; extlang = 3ALPHA *2("-" 3ALPHA)
    private bool Language()
    {
        if (!IsLetters(2, 8)) return false;
        var mayExtend = _subtag.Length <= 3;
        Next();
        for (var i = 0; mayExtend && i < 3 && IsLetters(3); i++)
        {
            Next();
        }

        return true;
    }

    // variant = 5*8alphanum / (DIGIT 3alphanum)
    private readonly bool IsVariant() => IsAlphanumeric(5, 8) || (IsAlphanumeric(4, 4) && char.IsAsciiDigit(_subtag[0]));

    private readonly bool IsSingleton() => IsAlphanumeric(1, 1) && _subtag[0] is not ('x' or 'X');

    // extension = singleton 1*("-" (2*8alphanum))
    private bool Extension()
    {
        Next();
        if (!IsAlphanumeric(2, 8)) return false;
        while (IsAlphanumeric(2, 8))
        {
            Next();
        }

        return true;
    }

    // privateuse = "x" 1*("-" (1*8alphanum))
    private bool PrivateUse()
    {
        if (_subtag is not ("x" or "X")) return false;
        Next();
        if (!IsAlphanumeric(1, 8)) return false;
        while (IsAlphanumeric(1, 8))
        {
            Next();
        }

        return true;
    }

    /// <summary>Moves to the next subtag. A hyphen at the end makes the tag incomplete.</summary>
    private bool Next()
    {
        var hyphen = _rest.IndexOf('-');
        if (hyphen == _rest.Length - 1 && hyphen >= 0)
        {
            _subtag = _rest;
            return false;
        }

        _subtag = hyphen < 0 ? _rest : _rest[..hyphen];
        _rest = hyphen < 0 ? default : _rest[(hyphen + 1)..];
        return !_subtag.IsEmpty;
    }

    private readonly bool IsLetters(int length) => IsLetters(length, length);

    private readonly bool IsLetters(int least, int most) =>
        _subtag.Length >= least && _subtag.Length <= most && !_subtag.ContainsAnyExcept(AsciiLetters);

    private readonly bool IsDigits(int length) => _subtag.Length == length && !_subtag.ContainsAnyExceptInRange('0', '9');

    private readonly bool IsAlphanumeric(int least, int most) =>
        _subtag.Length >= least && _subtag.Length <= most && !_subtag.ContainsAnyExcept(AsciiAlphanumerics);

    private static readonly System.Buffers.SearchValues<char> AsciiLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly System.Buffers.SearchValues<char> AsciiAlphanumerics =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
