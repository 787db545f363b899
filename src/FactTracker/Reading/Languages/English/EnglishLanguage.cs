using Humanizer;

namespace FactTracker.Reading;

/// <summary>English, British and American.</summary>
internal static class EnglishLanguage
{
    public static ProseLanguage Data { get; } = new()
    {
        Tag = "en",
        Lexicon = Words().Build(),
        OrdinalEndings = ["st", "nd", "rd", "th"],
        DecadeEnding = "s",
        QuarterLetter = 'Q',
        HalfLetter = 'H',
        CenturyLetter = 'c',
        AboutEnding = "ish",
        PluralEnding = "s",
        FalsePluralEndings = ["ss", "us", "is", "'s", "’s"],
        PossessiveEndings = ["'s", "’s"],
        PastEnding = "ed",
        FractionOver = "over",
        RollingPast = "past",
        NoFractions = ["24/7", "9/11", "7/7"],
        HasMonthFirst = true,
        Plural = word => word.Pluralize(inputIsKnownToBeSingular: false),
    };

    private static LexiconBuilder Words()
    {
        var words = new LexiconBuilder();
        EnglishFunctionWords.AddTo(words);
        EnglishNumbers.AddTo(words);
        EnglishHedges.AddTo(words);
        EnglishUnits.AddTo(words);
        EnglishCurrencies.AddTo(words);
        EnglishNationalCurrencies.AddTo(words);
        EnglishCalendar.AddTo(words);
        EnglishDatePhrases.AddTo(words);
        EnglishSpeech.AddTo(words);
        return words;
    }
}
