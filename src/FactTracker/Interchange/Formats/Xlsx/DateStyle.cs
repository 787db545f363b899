namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The part of a date that a cell shows of its number of days.</summary>
internal enum DateStyle
{
    /// <summary>The number is not a date.</summary>
    None,

    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and quarter, a format of LibreOffice.</summary>
    Quarter,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day, with its time if it has one.</summary>
    Day,

    /// <summary>The time of day alone.</summary>
    Time,
}
