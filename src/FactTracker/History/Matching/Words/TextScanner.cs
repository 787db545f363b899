using System.Runtime.InteropServices;
using System.Text;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>
/// Divides a text into words, numbers and days, in folded letters: without case and diacritics. Addresses are skipped. It may be used again
/// and again, by one thread at a time.
/// </summary>
internal sealed class TextScanner
{
    private const int FewestLetters = 256;
    private readonly List<TextToken> _tokens = [];
    private char[] _letters = new char[FewestLetters];
    private int _used;
    private int _lastEnd; // Where the token before ended.

    /// <summary>The pieces of the text scanned last.</summary>
    public ReadOnlySpan<TextToken> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Returns the folded letters of a piece.</summary>
    public ReadOnlySpan<char> LettersOf(in TextToken token) => _letters.AsSpan(token.At, token.Length);

    /// <summary>Divides a text.</summary>
    public void Scan(ReadOnlySpan<char> text)
    {
        _tokens.Clear();
        (_used, _lastEnd) = (0, 0);
        for (var start = 0; start < text.Length;)
        {
            var address = PostText.AddressFrom(text, start);
            ScanPart(text[..address], start);
            start = address == text.Length ? address : PostText.EndOfAddress(text, address);
        }
    }

    private void ScanPart(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsDigit(c)) at = ScanNumber(text, at);
            else if (c is '#' or '@' && at + 1 < text.Length && IsWordAt(text, at + 1, out _)) at = ScanTag(text, at + 1);
            else if (c is '%' or '％' or '٪') at = Add(TextTokenKind.Percent, text, at, at + 1);
            else if (TextFolding.IsOfUnspacedScript(c) && IsWordAt(text, at, out _)) at = ScanUnspaced(text, at);
            else if (IsWordAt(text, at, out var length) && !IsMark(c)) at = ScanWord(text, at);
            else at += Math.Max(length, 1);
        }
    }

    private int ScanWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (IsWordAt(text, end, out var length) && !TextFolding.IsOfUnspacedScript(text[end])) end += length;
            else if (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1])) end++;
            else break;
        }

        var stop = end;
        if (end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2])) stop = end - 2; // Trump's
        Add(TextTokenKind.Word, text, start, stop);
        return end;
    }

    // "#SanctuaryCities" and "@real_name": the words within, and all of them as one.
    private int ScanTag(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (text[end] == '_' || IsWordAt(text, end, out _))) end++;
        var parts = 0;
        for (var at = start; at < end; parts++)
        {
            while (at < end && text[at] == '_') at++;
            if (at == end) break;
            var next = at + 1;
            while (next < end && !IsHump(text, next, end)) next++;
            if (char.IsDigit(text[at])) ScanNumber(text[..next], at);
            else Add(TextTokenKind.Word, text, at, next);
            at = next;
        }

        if (parts > 1) Add(TextTokenKind.WholeTag, text, start, end);
        return end;
    }

    private static bool IsHump(ReadOnlySpan<char> text, int at, int end)
    {
        var (before, here) = (text[at - 1], text[at]);
        if (here == '_' || char.IsDigit(before) != char.IsDigit(here)) return true;
        return char.IsUpper(here) && (char.IsLower(before) || (at + 1 < end && char.IsLower(text[at + 1])));
    }

    // Where no spaces stand between words, two neighbouring characters are what comes nearest to a word.
    private int ScanUnspaced(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && TextFolding.IsOfUnspacedScript(text[end]) && IsWordAt(text, end, out var length)) end += length;
        var isSurrogate = char.IsSurrogate(text[start]);
        var step = isSurrogate ? 2 : 1;
        for (var at = start; at < end; at += step)
        {
            if (at > start && at + step >= end) break;
            Add(TextTokenKind.Word, text, at, Math.Min(end, at + 2 * step));
        }

        return end;
    }

    private int ScanNumber(ReadOnlySpan<char> text, int start)
    {
        var number = DigitReader.Read(text, start);
        if (number.MonthOfYear > 0)
        {
            var kind = number.DayOfMonth > 0 ? TextTokenKind.Day : TextTokenKind.Month;
            return Add(text, new TextToken(kind, start, number.End, 0, 0)
            {
                Year = number.Year, MonthOfYear = number.MonthOfYear, DayOfMonth = number.DayOfMonth,
            });
        }

        var end = number.End;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var letters = end - number.End;
        if (letters == 0 || number.Value is not { } value) return AddNumber(text, start, number.End, number.Value);
        Span<char> folded = stackalloc char[TextFolding.MostPerChar * 3];
        if (letters <= 3)
        {
            var ending = folded[..TextFolding.Fold(text[number.End..end], folded)];
            if (NumberWords.IsEnding(ending)) return AddNumber(text, start, end, value);
            if (NumberWords.Letters.TryGetValue(ending, out var scale) && (!scale.IsForMoney || IsMoney(text, start))
                && value < decimal.MaxValue / scale.Factor)
                return AddNumber(text, start, end, value * scale.Factor);
        }

        if (letters == 1 && text[number.End] is not ('m' or 'b')) return Add(TextTokenKind.Word, text, start, end); // 3D
        return AddNumber(text, start, number.End, value); // 60mph, 100m: the letters are a word of their own.
    }

    private int AddNumber(ReadOnlySpan<char> text, int start, int end, decimal? value) => value is { } known
        ? Add(text, new TextToken(TextTokenKind.Number, start, end, 0, 0) { Value = known })
        : Add(TextTokenKind.Word, text, start, end);

    private static bool IsMoney(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] is '$' or '€' or '£' or '¥';

    private int Add(TextTokenKind kind, ReadOnlySpan<char> text, int start, int end) =>
        Add(text, new TextToken(kind, start, end, 0, 0));

    // Adds the folded letters, and returns the end.
    private int Add(ReadOnlySpan<char> text, TextToken token)
    {
        var piece = text[token.Start..token.End];
        var most = piece.Length * TextFolding.MostPerChar;
        if (_letters.Length < _used + most) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _used + most));
        var folded = _letters.AsSpan(_used);
        folded = folded[..TextFolding.Fold(piece, folded)];
        var length = 0;
        foreach (var letter in folded)
        {
            if (!IsApostrophe(letter) && letter != '_') folded[length++] = letter;
        }

        if (length == 0) return token.End;
        var followsBreak = IsBreak(text[Math.Min(_lastEnd, token.Start)..token.Start]);
        _tokens.Add(token with { At = _used, Length = length, FollowsBreak = followsBreak });
        _used += length;
        _lastEnd = token.End;
        return token.End;
    }

    private static bool IsBreak(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '‐' or '‑')) return true;
        }

        return false;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c);

    // Half a surrogate pair and an emoji are no words.
    private static bool IsWordAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if (!char.IsSurrogate(text[at])) return TextFolding.IsOfWord(text[at]);
        if (at + 1 >= text.Length || !Rune.TryCreate(text[at], text[at + 1], out var rune)) return false;
        length = 2;
        return Rune.IsLetterOrDigit(rune);
    }
}
