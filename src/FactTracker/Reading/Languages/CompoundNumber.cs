namespace FactTracker.Reading;

/// <summary>
/// Reads numbers above a thousand that a language writes as one word: "zweitausendfünfhundert". They are too many for a lexicon, which has
/// their two halves.
/// </summary>
internal static class CompoundNumber
{
    private const int Thousand = 1_000;

    /// <summary>The entry of a word that the lexicon does not have, or null when it is no such number.</summary>
    public static Lexeme? Read(ProseLanguage language, ReadOnlySpan<char> word)
    {
        if (language.ThousandWord.Length == 0 || word.Length <= language.ThousandWord.Length) return null;
        var at = word.IndexOf(language.ThousandWord, StringComparison.OrdinalIgnoreCase);
        var end = at + language.ThousandWord.Length;
        if (at < 0 || end == word.Length) return null;
        var (first, rest) = (language.Lexicon.Find(word[..end]), language.Lexicon.Find(word[end..]));
        var thousands = first.Cardinal ?? first.Scale;
        return thousands >= Thousand && rest.Cardinal is > 0 and < Thousand
            ? rest with { Cardinal = thousands + rest.Cardinal }
            : null;
    }
}
