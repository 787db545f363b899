namespace FactTracker.Reading;

/// <summary>Spanish.</summary>
internal static class SpanishLanguage
{
    public static ProseLanguage Data { get; } = new()
    {
        Tag = "es",
        Lexicon = Words().Build(),
        OrdinalEndings = ["º", "ª", "er", "o", "a"],
        DecadeEnding = "",
        QuarterLetter = 'T',
        HalfLetter = 'S',
        AboutEnding = "",
        PluralEnding = "s",
        FalsePluralEndings = ["ss", "us", "is", "mes", "crisis"],
        PossessiveEndings = [],
        PastEnding = "ó",
        FractionOver = "sobre",
        RollingPast = "",
        NoFractions = ["24/7"],
        HasDecimalComma = true,
        HasAndInTens = true,
        HasOfBehindScale = true,
        HasCountedShares = true,
        HasDirectionBehind = true,
        Plural = word => word,
    };

    private static LexiconBuilder Words()
    {
        var words = new LexiconBuilder();
        InternationalSigns.AddTo(words);
        InternationalSigns.AddRoman(words);
        SpanishFunctionWords.AddTo(words);
        SpanishNumbers.AddTo(words);
        SpanishHedges.AddTo(words);
        SpanishUnits.AddTo(words);
        SpanishCalendar.AddTo(words);
        return words;
    }
}
