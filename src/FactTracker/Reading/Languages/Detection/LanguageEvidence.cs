namespace FactTracker.Reading;

/// <summary>
/// Counts what speaks for each language in a text: its commonest words, the letters beyond the plain alphabet, and scripts. A language is
/// certain when at least three words more or less its own speak for it, and clearly fewer for any other; numbers and names alone decide
/// nothing.
/// </summary>
internal sealed class LanguageEvidence
{
    private const float LeastLikely = 1.5f;
    private const float LeastForeign = 1.1f; // Not English, when little speaks for English.
    private const float LeastLikelyLead = 0.6f;
    private const float LeastCertain = 3;
    private const float LeastLead = 1; // Over the second language, in words.
    private const float LeastRatio = 1.25f; // Of the score of the first and the second.
    private const int LeastCyrillic = 20; // Letters, in which a language shows those that only it has.
    private static readonly string[] Others = ["uk", "bg", "be", "sr"]; // In the Cyrillic alphabet.
    private const string Cyrillic = "іўј"; // Ukrainian and Belarusian have the first in every other word, Serbian the last.
    private const float Plenty = 6; // More would not change the finding.

    private readonly float[] _scores = new float[LanguageProfiles.All.Count];
    private readonly Dictionary<string, int> _scripts = new(StringComparer.Ordinal);
    private int _letters;
    private int _cyrillic;
    private bool _hasOtherCyrillic;

    /// <summary>Whether more text would not change the finding.</summary>
    public bool IsPlenty => Leaders() is var (first, second) && first.Score - second.Score >= Plenty;

    /// <summary>Adds the words of a text, until there is plenty.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        const int WordsBetweenLooks = 8;
        const int LongestElision = 2;
        var words = 0;
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (letter is '¿' or '¡') Add(LanguageWords.Of(letter));
            if (!char.IsLetter(letter)) continue;
            var end = place + 1;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is >= '\u0300' and <= '\u036F'))
            {
                end++;
            }

            // "It's", "1860s": a letter after an apostrophe or a digit is no word.
            if (end - place > 1 || place == 0 || text[place - 1] is not ('\'' or '’' or (>= '0' and <= '9'))) AddWord(text[place..end]);
            if (end - place <= LongestElision && end + 1 < text.Length && text[end] is '\'' or '’' && char.IsLetter(text[end + 1]))
                Add(LanguageWords.Of(text[place..(end + 1)])); // "d'euros"
            place = end;
            if (++words % WordsBetweenLooks == 0 && IsPlenty) return;
        }
    }

    /// <summary>Forgets all evidence.</summary>
    public void Clear()
    {
        Array.Clear(_scores);
        _scripts.Clear();
        (_letters, _cyrillic, _hasOtherCyrillic) = (0, 0, false);
    }

    /// <summary>Adds the evidence of another text.</summary>
    public void Add(LanguageEvidence other)
    {
        for (var language = 0; language < _scores.Length; language++)
        {
            _scores[language] += other._scores[language];
        }

        foreach (var (tag, count) in other._scripts)
        {
            _scripts[tag] = _scripts.GetValueOrDefault(tag) + count;
        }

        _letters += other._letters;
        _cyrillic += other._cyrillic;
        _hasOtherCyrillic |= other._hasOtherCyrillic;
    }

    /// <summary>The language for which the evidence speaks.</summary>
    public LanguageFinding Find()
    {
        if (ByScript() is { } script) return script;
        if (_cyrillic >= LeastCyrillic && 2 * _cyrillic > _letters && !_hasOtherCyrillic) return Russian();
        var (first, second) = Leaders();
        var lead = first.Score - second.Score;
        if (first.Score < LeastLikely || lead < LeastLikelyLead || first.Score < LeastRatio * second.Score)
            return new LanguageFinding(null, LanguageCertainty.Unknown, first.Score >= LeastForeign && 3 * _scores[0] < first.Score);
        return new LanguageFinding(
            LanguageProfiles.All[first.Language].Tag,
            first.Score >= LeastCertain && lead >= LeastLead ? LanguageCertainty.Certain : LanguageCertainty.Likely);
    }

    // Without a letter that only another language in this alphabet has, a text is Russian unless its words are of another.
    private LanguageFinding Russian()
    {
        var russian = _scores[Place("ru")];
        var other = Others.MaxBy(tag => _scores[Place(tag)])!;
        var lead = russian - _scores[Place(other)];
        if (lead >= 0) return new LanguageFinding("ru", lead >= LeastLead ? LanguageCertainty.Certain : LanguageCertainty.Likely);
        return lead > -LeastLikelyLead
            ? new LanguageFinding(null, LanguageCertainty.Unknown, IsForeign: true)
            : new LanguageFinding(other, lead <= -LeastLead ? LanguageCertainty.Certain : LanguageCertainty.Likely);
    }

    private static int Place(string tag)
    {
        for (var language = 0; language < LanguageProfiles.All.Count; language++)
        {
            if (LanguageProfiles.All[language].Tag == tag) return language;
        }

        return 0;
    }

    // More than half of the letters are of a script that decides. Japanese is written with Chinese characters as well, and Persian with
    // Arabic.
    private LanguageFinding? ByScript()
    {
        var all = _scripts.Values.Sum();
        if (2 * all <= _letters || all < 2) return null;
        var tag = _scripts.MaxBy(pair => pair.Value).Key;
        if (tag == "zh" && _scripts.GetValueOrDefault("ja") * 10 > all) tag = "ja";
        if (tag == "ar" && _scripts.GetValueOrDefault("fa") * 30 > all) tag = "fa";
        return new LanguageFinding(tag, LanguageCertainty.Certain);
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        _letters += word.Length;
        if (Scripts.LanguageOf(word[0]) is not null)
        {
            AddScripts(word);
            return;
        }

        if (Scripts.IsCyrillic(word[0])) _cyrillic += word.Length;
        Add(LanguageWords.Of(word));
        if (char.IsUpper(word[0]) && !Scripts.IsCyrillic(word[0])) return; // A foreign name says nothing about the language around it.
        foreach (var letter in word)
        {
            if (char.IsAscii(letter)) continue;
            Add(LanguageWords.Of(letter));
            _hasOtherCyrillic |= Cyrillic.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        }
    }

    private void AddScripts(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (Scripts.LanguageOf(letter) is { } tag) _scripts[tag] = _scripts.GetValueOrDefault(tag) + 1;
        }
    }

    private void Add(WordWeight weight)
    {
        for (var languages = weight.Languages; languages != 0; languages &= languages - 1)
        {
            _scores[System.Numerics.BitOperations.TrailingZeroCount(languages)] += weight.Weight;
        }
    }

    private ((int Language, float Score) First, (int Language, float Score) Second) Leaders()
    {
        var (first, second) = ((Language: 0, Score: 0f), (Language: 0, Score: 0f));
        for (var language = 0; language < _scores.Length; language++)
        {
            if (_scores[language] > first.Score) (first, second) = ((language, _scores[language]), first);
            else if (_scores[language] > second.Score) second = (language, _scores[language]);
        }

        return (first, second);
    }
}
