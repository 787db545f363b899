namespace FactTracker.Reading;

/// <summary>Computes from a lexicon entry whether a date or a quantity can begin with the word.</summary>
internal static class Openings
{
    private static readonly PhraseKind[] Dates =
    [
        PhraseKind.Between, PhraseKind.From, PhraseKind.Since, PhraseKind.Until, PhraseKind.Before, PhraseKind.After, PhraseKind.Circa,
        PhraseKind.Perhaps, PhraseKind.Early, PhraseKind.Middle,
        PhraseKind.Late, PhraseKind.Era, PhraseKind.Today, PhraseKind.Last,
        PhraseKind.Next, PhraseKind.This, PhraseKind.Other, PhraseKind.FiscalYear, PhraseKind.SoFar, PhraseKind.Later,
        PhraseKind.During, PhraseKind.Vague, PhraseKind.Holiday, PhraseKind.HedgeBefore, PhraseKind.AgoBefore, PhraseKind.YearEnd,
    ];

    private static readonly PhraseKind[] Quantities =
    [
        PhraseKind.HedgeBefore,
        PhraseKind.Between,
        PhraseKind.From,
        PhraseKind.Currency,
        PhraseKind.Multiple,
        PhraseKind.Dozens,
        PhraseKind.Several,
        PhraseKind.RankNumber,
        PhraseKind.Margin,
        PhraseKind.Negation,
        PhraseKind.Every,
        PhraseKind.Factor,
        PhraseKind.Digits,
    ];

    private static readonly PhraseKind[] Times =
    [
        PhraseKind.Era, PhraseKind.BeforeEra, PhraseKind.Holiday, PhraseKind.FiscalYear, PhraseKind.Today, PhraseKind.Circa,
        PhraseKind.Perhaps, PhraseKind.Ago, PhraseKind.FromToday, PhraseKind.YearEnd,
    ];

    /// <summary>Whether a word is about time.</summary>
    public static bool IsOfTime(Lexeme word) =>
        word.Month is not null || word.Weekday is not null || word.Season is not null || word.Decade is not null || word.Roman is not null
            || word.BeginsDecade || word.TimeUnit != TimeUnit.None || word.Can(WordUse.YearWord) || word.StartsAny(Times);

    /// <summary>What can begin with a word. For an article it depends on the next word.</summary>
    public static Opening Of(Lexeme word)
    {
        if (word.Can(WordUse.Article | WordUse.Definite)) return Opening.None;
        var isNumber = word.Cardinal is not null || word.Scale is not null || word.Ordinal is not null || word.Fraction is not null;
        var opens = isNumber ? Opening.Date | Opening.Quantity : Opening.None;
        if (word.Month is not null || word.Weekday is not null || word.Season is not null || word.Decade is not null
            || word.Roman is not null || word.BeginsDecade || word.TimeUnit != TimeUnit.None || word.Can(WordUse.YearWord)
                || word.StartsAny(Dates))
            opens |= Opening.Date;
        if (word.BeginsShare || word.Can(WordUse.Superlative | WordUse.Minus) || word.StartsAny(Quantities)) opens |= Opening.Quantity;
        return word.Starts(PhraseKind.Measure) ? opens | Opening.BehindArticle : opens; // "a mile and a half"
    }

    /// <summary>The second words of phrases that begin with an article.</summary>
    public static IEnumerable<string> BehindArticle(IEnumerable<Lexeme> words) =>
        from word in words
        where word.Can(WordUse.Article | WordUse.Definite)
        from phrase in word.Phrases
        where phrase.Words.Length > 1
        select phrase.Words[1];
}
