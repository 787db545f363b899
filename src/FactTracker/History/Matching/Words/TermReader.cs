using System.Globalization;

namespace FactTracker.History;

/// <summary>
/// Reads the terms by which a text is found: stems of words, numbers by value ("65 per cent" is 65%, "1.2 million" is 1200000), dates by
/// meaning ("3 March 2020" is 2020-03-03). The README of the folder lists what counts as the same.
/// </summary>
/// <remarks>It may be used again and again, by one thread at a time.</remarks>
internal sealed class TermReader
{
    /// <summary>Of a longer text, so many characters are read, because nobody claims that much in one claim.</summary>
    public const int MostCharacters = 1 << 16;

    private const int FewestYear = 1000, MostYear = 2999, MostDay = 31, LongestAbbreviation = 4;
    private const ulong HashStart = 14695981039346656037, HashFactor = 1099511628211; // FNV-1a.
    private readonly TextScanner _scanner = new();
    private char[] _word = new char[256];
    private ITermSink _sink = null!;

    /// <summary>
    /// A number for all words of the text read last, in their order, without case, diacritics and punctuation, numbers and dates by value.
    /// Texts with the same words have the same number; other texts nearly always have others. Zero for a text without words.
    /// </summary>
    public ulong Words { get; private set; }

    /// <summary>The number of words of the text read last.</summary>
    public int Count { get; private set; }

    /// <summary>Reads the terms of a text.</summary>
    public void Read(ReadOnlySpan<char> text, ITermSink sink)
    {
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        _sink = sink;
        _scanner.Scan(text);
        var tokens = _scanner.Tokens;
        (Words, Count) = (tokens.IsEmpty ? 0 : HashStart, tokens.Length);
        for (var at = 0; at < tokens.Length;)
        {
            at = ReadAt(tokens, at);
        }
    }

    private int ReadAt(ReadOnlySpan<TextToken> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        switch (token.Kind)
        {
            case TextTokenKind.Day or TextTokenKind.Month:
                AddDate(token.Year, token.MonthOfYear, token.DayOfMonth, token.Start, token.End);
                return at + 1;
            case TextTokenKind.Percent:
                return at + 1;
            case TextTokenKind.WholeTag:
                _sink.Add(_scanner.LettersOf(token), TermKind.Tag, token.Start, token.End);
                return at + 1;
        }

        if (DateAt(tokens, at) is > 0 and var afterDate) return afterDate;
        var number = SpokenNumbers.Read(tokens, at, _scanner);
        if (number.Next > at) return AddNumber(tokens, at, number.Value, number.Next);
        AddWord(token);
        return at + 1;
    }

    // "3 March 2020", "March 3, 2020", "March 2020", "3 March".
    private int DateAt(ReadOnlySpan<TextToken> tokens, int at)
    {
        int day = 0, month, next;
        if (IsDay(tokens[at]) && at + 1 < tokens.Length)
        {
            month = MonthAt(tokens, at + 1);
            next = at + 2;
            if (month == 0 && _scanner.LettersOf(tokens[at + 1]) is "of" && at + 2 < tokens.Length)
                (month, next) = (MonthAt(tokens, at + 2), at + 3);
            if (month == 0 || tokens[next - 1].FollowsBreak) return 0;
            day = (int)tokens[at].Value;
        }
        else
        {
            month = MonthAt(tokens, at);
            next = at + 1;
            if (month == 0) return 0;
            if (next < tokens.Length && IsDay(tokens[next]) && (!tokens[next].FollowsBreak || IsAbbreviated(tokens[at])))
                day = (int)tokens[next++].Value;
        }

        var year = next < tokens.Length && IsYear(tokens[next]) ? (int)tokens[next++].Value : 0;
        if (day == 0 && year == 0) return 0;
        AddDate(year, month, day, tokens[at].Start, tokens[next - 1].End);
        return next;
    }

    private int MonthAt(ReadOnlySpan<TextToken> tokens, int at) =>
        tokens[at].Kind == TextTokenKind.Word ? MonthWords.NumberOf(_scanner.LettersOf(tokens[at])) : 0;

    // A full stop may follow: "Sept. 3".
    private bool IsAbbreviated(in TextToken month) => month.Length <= LongestAbbreviation && _scanner.LettersOf(month) is not "may";

    private static bool IsDay(in TextToken token) =>
        token.Kind == TextTokenKind.Number && token.Value is >= 1 and <= MostDay && token.Value == decimal.Truncate(token.Value);

    private static bool IsYear(in TextToken token) =>
        token.Kind == TextTokenKind.Number && token.Length == 4 && token.Value is >= FewestYear and <= MostYear;

    private void AddDate(int year, int month, int day, int start, int end)
    {
        Span<char> term = stackalloc char[16];
        var culture = CultureInfo.InvariantCulture;
        AddStem(MonthWords.NameOf(month), TermKind.Date, start, end);
        if (day > 0 && term.TryWrite(culture, $"{month:00}-{day:00}", out var length))
            _sink.Add(term[..length], TermKind.Date, start, end);
        if (year > 0 && term.TryWrite(culture, $"{year}", out length)) _sink.Add(term[..length], TermKind.Number, start, end);
        if (term.TryWrite(culture, $"{year}-{month:00}-{day:00}", out length)) Include(term[..length]);
    }

    private int AddNumber(ReadOnlySpan<TextToken> tokens, int at, decimal value, int next)
    {
        var start = tokens[at].Start;
        Span<char> term = stackalloc char[64];
        value.TryFormat(term[..^1], out var length, "0.############################", CultureInfo.InvariantCulture);
        var percent = PercentAt(tokens, next);
        if (percent > 0) term[length++] = '%';
        _sink.Add(term[..length], TermKind.Number, start, tokens[next + percent - 1].End);
        Include(term[..length]);
        return next + percent;
    }

    // How many pieces say "per cent".
    private int PercentAt(ReadOnlySpan<TextToken> tokens, int at)
    {
        if (at >= tokens.Length) return 0;
        if (tokens[at].Kind == TextTokenKind.Percent) return 1;
        if (tokens[at].Kind != TextTokenKind.Word || tokens[at].FollowsBreak) return 0;
        var word = _scanner.LettersOf(tokens[at]);
        if (NumberWords.IsPercent(word)) return 1;
        return word is "per" && at + 1 < tokens.Length && _scanner.LettersOf(tokens[at + 1]) is "cent" ? 2 : 0;
    }

    private void AddWord(in TextToken token)
    {
        var word = _scanner.LettersOf(token);
        Include(word);
        if (WordLists.Negative.Contains(word)) _sink.Add("not", TermKind.Negation, token.Start, token.End);
        else if (!WordLists.Empty.Contains(word)) AddStem(word, TermKind.Word, token.Start, token.End);
    }

    private void AddStem(ReadOnlySpan<char> word, TermKind kind, int start, int end)
    {
        if (_word.Length < word.Length) _word = new char[word.Length * 2];
        word.CopyTo(_word);
        _sink.Add(_word.AsSpan(0, EnglishStemmer.Stem(_word.AsSpan(0, word.Length))), kind, start, end);
    }

    private void Include(ReadOnlySpan<char> word)
    {
        var hash = Words;
        unchecked
        {
            foreach (var letter in word)
            {
                hash = (hash ^ letter) * HashFactor;
            }

            hash = (hash ^ ' ') * HashFactor;
        }

        Words = hash == 0 ? 1 : hash;
    }
}
