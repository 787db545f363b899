namespace FactTracker;

/// <summary>Why a text is not EDTF.</summary>
public enum EdtfErrorCode
{
    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>A character stands where the grammar has another.</summary>
    Unexpected,

    /// <summary>The text ends too early.</summary>
    UnexpectedEnd,

    /// <summary>There is no such month or sub-year grouping.</summary>
    NoSuchMonth,

    /// <summary>There is no such day, in the month or at all.</summary>
    NoSuchDay,

    /// <summary>There is no such time of day or offset.</summary>
    NoSuchTime,

    /// <summary>Year zero has no sign.</summary>
    NegativeZero,

    /// <summary>An interval or a range ends before it starts.</summary>
    BackwardInterval,

    /// <summary>The two ends of a range in a set differ in precision.</summary>
    MixedPrecision,

    /// <summary>The text is in the syntax of the 2012 draft.</summary>
    DraftSyntax,
}
