namespace FactTracker;

/// <summary>The levels of EDTF, each of which includes the ones below it (Library of Congress specification, 4 February 2019).</summary>
public enum EdtfLevel
{
    /// <summary>Dates, dates with times, and intervals of dates: what ISO 8601-1 has as well.</summary>
    Level0,

    /// <summary>
    /// Years with the letter Y, negative years, seasons, qualifiers of a whole date, unspecified digits from the right, and open and
    /// unknown ends.
    /// </summary>
    Level1,

    /// <summary>
    /// Years with an exponent, significant digits, sub-year groupings, sets, qualifiers of parts, and unspecified digits anywhere.
    /// </summary>
    Level2,
}
