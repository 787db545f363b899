namespace FactTracker;

/// <summary>The reason why a text is not EDTF.</summary>
public enum EdtfErrorCode
{
    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>A character does not fit the grammar.</summary>
    Unexpected,

    /// <summary>The text ends too early.</summary>
    UnexpectedEnd,

    /// <summary>The month or the sub-year grouping does not exist.</summary>
    NoSuchMonth,

    /// <summary>The day does not exist, either in that month or in any.</summary>
    NoSuchDay,

    /// <summary>The time of day or the offset does not exist.</summary>
    NoSuchTime,

    /// <summary>The year zero has a sign.</summary>
    NegativeZero,

    /// <summary>An interval or a range ends before it starts.</summary>
    BackwardInterval,

    /// <summary>The two ends of a range in a set differ in precision.</summary>
    MixedPrecision,

    /// <summary>The text uses the syntax of the 2012 draft.</summary>
    DraftSyntax,
}
