namespace FactTracker.Reading;

/// <summary>
/// Finds names of letters and digits: "COVID-19", "B-52", "MH17", "H1N1", "C-131/12", "EU-27".
/// <code>
/// code = letters ["-"] number *part
/// </code>
/// The letters are capitals, a capitalized word that the language does not know, or a word that is known to come before a number. Words
/// before dates and money are not part of a code: "mid-2024", "Sep-20", "USD500".
/// </summary>
internal static class CodeGrammar
{
    private const int LongestLetters = 12;
    private const int LongestAcronym = 6;
    private const int LongestLineage = 3; // "BA.5", "B.1.1.7"

    private static readonly PhraseKind[] BeforeDates =
    [
        PhraseKind.Circa, PhraseKind.Era, PhraseKind.FiscalYear, PhraseKind.Before, PhraseKind.After, PhraseKind.Early, PhraseKind.Middle,
        PhraseKind.Late, PhraseKind.Since, PhraseKind.Until, PhraseKind.HedgeBefore, PhraseKind.Today, PhraseKind.Last, PhraseKind.Next,
    ];

    /// <summary>The position after the code that starts at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (passage[at].Length > LongestLetters || passage[at].IsGlued) return null;
        var isPointed = passage[at + 1].Symbol == '.' && passage[at].Length <= LongestLineage && AreCapitals(passage.TextAt(at));
        var hyphen = passage[at + 1].Symbol is '-' or '‑' or '‐';
        var number = hyphen || isPointed ? at + 2 : at + 1;
        if (!passage[number].IsNumber || !passage[number].IsGlued || IsBeforeAmount(passage, at)) return null;
        var end = LabelledNameGrammar.BehindParts(passage, number + 1);
        if (IsPartOfYear(passage, at, end - at) || passage.Find(PhraseKind.Percent, end) is not null) return null;
        return IsLetters(passage, at, number, hyphen) ? end : null;
    }

    private static bool IsBeforeAmount(Passage passage, int at)
    {
        var entry = passage[at].Entry;
        var isLetter = passage[at].Length == 1 && passage.IsCapitalised(at);
        return entry.Month is not null || entry.Cardinal is not null || entry.Can(WordUse.YearWord | WordUse.Each)
            || (!isLetter && entry.StartsAny(BeforeDates)) || MoneyGrammar.Leading(passage, at) is not null;
    }

    // "Q3", "H1", and "Q3-Q4", but not "H1N1".
    private static bool IsPartOfYear(Passage passage, int at, int tokens) =>
        passage[at].Length == 1 && (tokens == 2 || passage[at + 2].IsDash || passage[at + 2].Symbol == '/')
            && char.ToUpperInvariant(passage[at].Symbol) is var letter
            && (letter == passage.Language.QuarterLetter || letter == passage.Language.HalfLetter)
            && PlainDigits.AreSmall(passage, at + 1, 4);

    private static bool IsLetters(Passage passage, int at, int number, bool hyphen)
    {
        var text = passage.TextAt(at);
        if (passage.Language.Names.Numbered.Contains(text)) return true;
        if (text.Length <= LongestAcronym && AreCapitals(text)) return true;
        var isDecimal = passage.TextAt(number).Contains('.');
        if (passage[at].Entry.IsKnown) return hyphen && passage[at].Entry.Can(WordUse.Label) && !isDecimal;
        // At the beginning of a sentence any word has a capital: "Magnitude-7".
        return !hyphen || (passage.IsCapitalised(at) && at > 0 && !isDecimal);
    }

    private static bool AreCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsUpper(c)) return false;
        }

        return true;
    }
}
