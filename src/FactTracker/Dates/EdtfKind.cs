namespace FactTracker;

/// <summary>The kind of an EDTF expression.</summary>
public enum EdtfKind
{
    /// <summary>A year, a month or a day, with or without unspecified digits.</summary>
    Date,

    /// <summary>A season, quarter, quadrimester or semestral of a year (codes 21 to 41).</summary>
    Season,

    /// <summary>A year written with the letter Y.</summary>
    LongYear,

    /// <summary>A day and a time of day.</summary>
    DateTime,

    /// <summary>A period between two ends, either of which may be open or unknown.</summary>
    Interval,

    /// <summary>One of several dates, without saying which: <c>[…]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{…}</c>.</summary>
    AllOf,

    /// <summary>No date: what <c>default</c> is.</summary>
    None,
}
