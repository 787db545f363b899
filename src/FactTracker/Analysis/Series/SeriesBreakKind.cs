namespace FactTracker.Analysis;

/// <summary>What changed in the definition of a series from one point to the next.</summary>
public enum SeriesBreakKind
{
    /// <summary>A qualifier: "among": "citizens over 18".</summary>
    Qualifier,

    /// <summary>The place.</summary>
    Place,

    /// <summary>What the value is a share, multiple or rank of.</summary>
    Whole,

    /// <summary>The unit, which does not convert to that of the series, or the kind of value.</summary>
    Unit,

    /// <summary>Who measured or claimed it: the claimant, the publisher, or else the author of the source.</summary>
    Source,

    /// <summary>The wording of the question: the source's own words for the property, or a quoted question.</summary>
    Question,
}
