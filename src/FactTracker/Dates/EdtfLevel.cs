namespace FactTracker;

/// <summary>The levels of EDTF, each holding the ones below it (Library of Congress specification, 4 February 2019).</summary>
public enum EdtfLevel
{
    /// <summary>Dates, dates with times, intervals of dates: what ISO 8601-1 has too.</summary>
    Level0,

    /// <summary>Letter-prefixed and negative years, seasons, qualification of the whole, unspecified digits from the right, open and unknown
    /// ends.</summary>
    Level1,

    /// <summary>Exponential years, significant digits, sub-year groupings, sets, qualification of parts, unspecified digits anywhere.</summary>
    Level2,
}
