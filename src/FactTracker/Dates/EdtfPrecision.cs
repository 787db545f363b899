namespace FactTracker;

/// <summary>The precision of a date.</summary>
/// <remarks>The values are ordered from coarse to fine.</remarks>
public enum EdtfPrecision
{
    /// <summary>To the year.</summary>
    Year,

    /// <summary>To a season, quarter, quadrimester or semestral of a year.</summary>
    Season,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the second.</summary>
    Second,
}
