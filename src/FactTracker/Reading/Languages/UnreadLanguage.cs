namespace FactTracker.Reading;

/// <summary>Stands for each language that is not read. It has no words.</summary>
internal static class UnreadLanguage
{
    public static ProseLanguage Data { get; } = new()
    {
        Tag = "und",
        IsRead = false,
        Lexicon = new LexiconBuilder().Build(),
        OrdinalEndings = [],
        DecadeEnding = "",
        QuarterLetter = '\0',
        AboutEnding = "",
        PluralEnding = "",
        FalsePluralEndings = [],
        PossessiveEndings = [],
        PastEnding = "",
        FractionOver = "",
        RollingPast = "",
        NoFractions = [],
        Plural = word => word,
    };
}
