namespace FactTracker.Reading;

/// <summary>German.</summary>
internal static class GermanLanguage
{
    public static ProseLanguage Data { get; } = new()
    {
        Tag = "de",
        Lexicon = Words().Build(),
        OrdinalEndings = ["."],
        DecadeEnding = "er",
        OtherDecadeEndings = ["ern"],
        QuarterLetter = 'Q',
        HalfLetter = 'H',
        AboutEnding = "",
        PluralEnding = "en",
        OtherPluralEndings = ["e", "er", "s"],
        FalsePluralEndings = ["woche", "stunde", "sekunde", "minute", "jahres", "monats", "tages", "dekade"],
        PossessiveEndings = [],
        PastEnding = "te",
        FractionOver = "durch",
        RollingPast = "",
        NoFractions = ["24/7"],
        HasDecimalComma = true,
        HasCapitalNouns = true,
        ThousandWord = "tausend",
        HasCountedShares = true,
        Plural = word => word,
    };

    private static LexiconBuilder Words()
    {
        var words = new LexiconBuilder();
        InternationalSigns.AddTo(words);
        InternationalSigns.AddRoman(words);
        GermanFunctionWords.AddTo(words);
        GermanNumbers.AddTo(words);
        GermanHedges.AddTo(words);
        GermanUnits.AddTo(words);
        GermanCalendar.AddTo(words);
        return words;
    }
}
