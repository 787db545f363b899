namespace FactTracker.Analysis;

/// <summary>How two values of one property relate.</summary>
internal enum ValueMatch
{
    /// <summary>Both can be right.</summary>
    Compatible,

    /// <summary>They differ, and may both be right all the same.</summary>
    Differ,

    /// <summary>They exclude each other.</summary>
    Exclude,

    /// <summary>They are different kinds of values.</summary>
    OtherKind,

    /// <summary>They measure different things.</summary>
    OtherUnit,

    /// <summary>They are parts of different wholes.</summary>
    OtherWhole,

    /// <summary>They are texts in different languages.</summary>
    OtherLanguage,
}
