namespace FactTracker.Reading;

/// <summary>What can begin with a word. Nothing begins with most words, so most words skip all rules.</summary>
[Flags]
internal enum Opening
{
    None = 0,

    /// <summary>A date or a period.</summary>
    Date = 1,

    /// <summary>A quantity.</summary>
    Quantity = 1 << 1,

    /// <summary>The rest of a date or a quantity whose article comes before the word: "few" in "a few years".</summary>
    BehindArticle = 1 << 2,
}
