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
        ProgressiveEnding = "ing",
        AdverbEnding = "ly",
        PersonEndings =
            ["er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "ees", "ants", "yst", "ysts"],
        FractionOver = "over",
        RollingPast = "past",
        NoFractions = ["24/7", "9/11", "7/7", "50/50"],
        Names = EnglishNames.Data,
        YearBases = WordSet.Of("levels level prices exchange terms"),
        PriceBases = WordSet.Of("constant chained real adjusted fixed current"),
        HasMonthFirst = true,
        Worth = EnglishWorth.Words(),
        MeasuredNouns = EnglishMeasuredNouns.Words,
        Plural = EnglishPlurals.Of,
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
        EnglishSurveys.AddTo(words);
        EnglishClauses.AddTo(words);
        EnglishNames.AddTo(words);
        EnglishSpeechVerbs.AddTo(words);
        EnglishSpeakers.AddTo(words);
        return words;
    }
}
