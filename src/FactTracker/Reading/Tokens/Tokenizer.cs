namespace FactTracker.Reading;

/// <summary>
/// Splits a text into tokens, sentence by sentence, in one pass. A sentence ends at a full stop, question mark or exclamation mark that the
/// next word confirms, at an empty line, or at a maximum number of tokens.
/// </summary>
internal sealed class Tokenizer(Passage passage)
{
    private const int LongestSentence = 2000; // Tokens. A longer sentence is split, so that memory is bounded for any text.
    private readonly string _text = passage.Text;
    private int _place;
    private int _brackets; // The number of open brackets: a semicolon within them separates notes, not sentences.

    /// <summary>The number of tokens produced so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The offset at which the search for the next sentence starts.</summary>
    public int Place => _place;

    /// <summary>Fills the passage with the next sentence.</summary>
    /// <returns>False when there is none.</returns>
    public bool Next()
    {
        passage.Clear();
        var previousEnd = -1;
        _brackets = 0;
        while (_place < _text.Length && passage.Count < LongestSentence)
        {
            if (Skip() && passage.Count > 0) break;
            if (_place >= _text.Length) break;
            var token = TokenAt(_place, _place == previousEnd);
            Steps++;
            _place = previousEnd = token.End;
            passage.Add(token);
            if (token.Symbol is '(') _brackets++;
            else if (token.Symbol is ')') _brackets--;
            if (token.Symbol is '.' or '!' or '?' or '…' or ';' && EndsSentence(token)) break;
        }

        return passage.Count > 0;
    }

    // Skips white space. Returns whether it contained an empty line, or a new line that begins a row or an item of a list.
    private bool Skip()
    {
        var lines = 0;
        for (; _place < _text.Length && (char.IsWhiteSpace(_text[_place]) || _text[_place] == '\uFEFF'); _place++)
        {
            if (_text[_place] == '\n') lines++;
            else if (_text[_place] == '\u2029') lines += 2; // It ends a paragraph.
        }

        return lines > 1 || (lines == 1 && BeginsItem());
    }

    private bool IsOrdinal() => passage.Language.OrdinalEndings.Contains(".", StringComparer.Ordinal);

    private bool BeginsItem()
    {
        if (_place >= _text.Length) return false;
        return _text[_place] is '|' or '#' or '•' or '·' or '▪'
            || (_text[_place] is '-' or '*' or '–' && _place + 1 < _text.Length && _text[_place + 1] == ' ');
    }

    private Token TokenAt(int start, bool isGlued)
    {
        var c = _text[start];
        if (char.IsAsciiDigit(c)
            || (c == '.' && (!isGlued || IsBehindSign()) && start + 1 < _text.Length && char.IsAsciiDigit(_text[start + 1])))
            return NumberAt(start, isGlued);
        return char.IsLetter(c) ? WordAt(start, isGlued) : SymbolAt(start, isGlued);
    }

    // "-.5", "$.50": the point begins a decimal.
    private bool IsBehindSign() =>
        passage[passage.Count - 1].Symbol is '-' or '−' or '$' or '£' or '€' or '(' or '<' or '>' or '=' or '~' or '±' or '+';

    private Token NumberAt(int start, bool isGlued)
    {
        // "31 August 200 people" is a day and a number.
        var before = passage[passage.Count - 1];
        var mayGroupBySpaces = before.Entry.Month is null && !(isGlued && before.IsWord);
        var scanned = passage.Language.HasDecimalComma
            ? DecimalCommas.Scan(_text, start, mayGroupBySpaces)
            : NumberScanner.Scan(_text, start, mayGroupBySpaces);
        return scanned.Value is { } value
            ? new Token(TokenKind.Number, start, scanned.Length, isGlued, Lexeme.Unknown, value)
            : new Token(TokenKind.Symbol, start, scanned.Length, isGlued, Lexeme.Unknown);
    }

    private Token WordAt(int start, bool isGlued)
    {
        var end = InitialsEnd(start);
        if (end == start) end = WordEnd(start);
        var entry = passage.Language.Lexicon.Find(_text.AsSpan(start, end - start));
        if (!entry.IsKnown && CompoundNumber.Read(passage.Language, _text.AsSpan(start, end - start)) is { } number) entry = number;
        if (!entry.IsKnown && TimeOfPossessive(start, end) is { } time) (entry, end) = time;
        return new Token(TokenKind.Word, start, end - start, isGlued, entry, 0, end - start == 1 ? _text[start] : '\0');
    }

    // "Tuesday's", "last year's": the possessive is split from the time.
    private (Lexeme Entry, int End)? TimeOfPossessive(int start, int end)
    {
        if (end - start < 5 || _text[end - 1] is not 's' || _text[end - 2] is not ('\'' or '’')) return null;
        var entry = passage.Language.Lexicon.Find(_text.AsSpan(start, end - start - 2));
        return entry.DenotesTime ? (entry, end - 2) : null;
    }

    private Token SymbolAt(int start, bool isGlued)
    {
        var isPair = char.IsHighSurrogate(_text[start]) && start + 1 < _text.Length && char.IsLowSurrogate(_text[start + 1]);
        var length = isPair ? 2 : 1;
        var entry = passage.Language.Lexicon.Find(_text.AsSpan(start, length));
        return new Token(TokenKind.Symbol, start, length, isGlued, entry, 0, isPair ? '\0' : _text[start]);
    }

    // Letters with combining marks, and an apostrophe between two letters.
    private int WordEnd(int start)
    {
        var end = start + 1;
        for (; end < _text.Length; end++)
        {
            var c = _text[end];
            if (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            if (c is '\'' or '’' && end + 1 < _text.Length && char.IsLetter(_text[end + 1]))
            {
                if (IsElided(start, end)) return end + 1;
                continue;
            }

            break;
        }

        return end;
    }

    // "d'euros": the first word has lost a letter, and keeps the apostrophe.
    private bool IsElided(int start, int end)
    {
        foreach (var word in passage.Language.Elisions)
        {
            if (_text.AsSpan(start, end - start).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "U.S.", "p.m.", "e.g.": single letters, each with its full stop.
    private int InitialsEnd(int start)
    {
        var end = start;
        while (end + 1 < _text.Length && char.IsLetter(_text[end]) && _text[end + 1] == '.')
        {
            end += 2;
        }

        return end - start >= 4 && !(end < _text.Length && char.IsLetter(_text[end])) ? end : start;
    }

    // "38.6 °C": a unit rather than an initial.
    private bool IsDegree(Token letter) => letter.IsGlued && passage[passage.Count - 3].Symbol == '°';

    private bool EndsSentence(Token stop)
    {
        if (stop.Symbol == ';') return _brackets <= 0;
        var at = _place;
        var hasSpace = false;
        for (; at < _text.Length
            && (char.IsWhiteSpace(_text[at]) || _text[at] is '"' or '”' or '’' or '\'' or ')' or ']' or '“' or '‘' or '('); at++)
        {
            hasSpace |= char.IsWhiteSpace(_text[at]);
        }

        if (at >= _text.Length) return true;
        if (!hasSpace) return false;
        if (stop.Symbol != '.') return true;
        if (char.IsLower(_text[at])) return false;
        var before = passage[passage.Count - 2];
        // "31. August", "19. Jahrhundert"
        if (before.IsNumber && IsOrdinal() && passage.Language.Lexicon.Find(_text.AsSpan(at, WordEnd(at) - at))
            is { Month: not null } or { TimeUnit: TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Century or TimeUnit.Millennium })
            return false;
        if (!stop.IsGlued || !before.IsWord) return !char.IsAsciiDigit(_text[at]) || before.IsNumber;
        return IsDegree(before) || (!before.Entry.IsAbbreviation && !(before.Length == 1 && char.IsUpper(_text[before.Start])));
    }
}
