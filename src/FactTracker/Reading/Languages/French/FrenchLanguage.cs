namespace FactTracker.Reading;

/// <summary>French.</summary>
internal static class FrenchLanguage
{
    public static ProseLanguage Data { get; } = new()
    {
        Tag = "fr",
        Lexicon = Words().Build(),
        OrdinalEndings = ["er", "re", "ère", "e", "ème", "eme", "nd", "nde", "ième"],
        DecadeEnding = "",
        QuarterLetter = 'T',
        HalfLetter = 'S',
        AboutEnding = "",
        PluralEnding = "s",
        OtherPluralEndings = ["x"],
        FalsePluralEndings = ["ss", "us", "mois", "fois", "temps", "prix", "pays", "voix"],
        PossessiveEndings = [],
        PastEnding = "é",
        FractionOver = "sur",
        RollingPast = "",
        NoFractions = ["24/7", "24/24"],
        HasDecimalComma = true,
        Elisions = ["d", "l", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu"],
        HasAndInTens = true,
        CountsInTwenties = true,
        HasOfBehindScale = true,
        HasCountedShares = true,
        HasDirectionBehind = true,
        Plural = word => word,
    };

    private static LexiconBuilder Words()
    {
        var words = new LexiconBuilder { HasBothApostrophes = true };
        InternationalSigns.AddTo(words);
        InternationalSigns.AddRoman(words, "e", "ème", "er");
        FrenchFunctionWords.AddTo(words);
        FrenchNumbers.AddTo(words);
        FrenchHedges.AddTo(words);
        FrenchUnits.AddTo(words);
        FrenchCalendar.AddTo(words);
        return words;
    }
}
