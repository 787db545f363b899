namespace FactTracker.Reading;

/// <summary>Russian. Words are listed in all their cases.</summary>
internal static class RussianLanguage
{
    public static ProseLanguage Data { get; } = new()
    {
        Tag = "ru",
        Lexicon = Words().Build(),
        OrdinalEndings = [],
        DecadeEnding = "е",
        OtherDecadeEndings = ["х", "ые", "ых"],
        HasHyphenBeforeEndings = true,
        QuarterLetter = '\0',
        AboutEnding = "",
        PluralEnding = "ов",
        OtherPluralEndings = ["ев", "ей", "ий", "ы", "и", "а", "я", "ек", "ок", "лет", "ых", "их"],
        FalsePluralEndings =
            ["тысяча", "сотня", "года", "неделя", "недели", "месяца", "дня", "века", "квартала", "половина", "четверти", "трети"],
        PossessiveEndings = [],
        PastEnding = "ли",
        FractionOver = "на",
        RollingPast = "",
        NoFractions = ["24/7"],
        HasDecimalComma = true,
        YearEndings = ["года", "году", "год", "годом", "годе", "г", "гг", "годы", "годов", "годах"],
        HasGenitiveWholes = true,
        HasCountedShares = true,
        Plural = word => word,
    };

    private static LexiconBuilder Words()
    {
        var words = new LexiconBuilder();
        InternationalSigns.AddTo(words);
        InternationalSigns.AddRoman(words);
        RussianFunctionWords.AddTo(words);
        RussianNumbers.AddTo(words);
        RussianHedges.AddTo(words);
        RussianUnits.AddTo(words);
        RussianCalendar.AddTo(words);
        return words;
    }
}
