namespace FactTracker.Reading;

/// <summary>What may begin with a word. Most begin nothing, which spares them all the rules.</summary>
[Flags]
internal enum Opening
{
    None = 0,

    /// <summary>A date or a period.</summary>
    Date = 1,

    /// <summary>A quantity.</summary>
    Quantity = 1 << 1,

    /// <summary>The rest of a date or a quantity that begins with the article before it: "few" in "a few years".</summary>
    BehindArticle = 1 << 2,
}
