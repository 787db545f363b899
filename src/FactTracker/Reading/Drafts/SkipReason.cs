namespace FactTracker.Reading;

/// <summary>Why no claim is drafted from a part of a text.</summary>
internal enum SkipReason
{
    /// <summary>Nothing was found in it.</summary>
    NothingFound,

    /// <summary>It has values and dates, but no words that say what they are: a row of a table, a caption.</summary>
    TooFewWords,

    /// <summary>A number alone: nothing says what it counts.</summary>
    BareNumber,

    /// <summary>A rank alone.</summary>
    Rank,

    /// <summary>The number of those asked in a survey, which is kept with the survey.</summary>
    Sample,
}
