namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What of a number that counts days a cell shows.</summary>
internal enum DateStyle
{
    /// <summary>The number: it counts no days.</summary>
    None,

    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and quarter, which LibreOffice can show.</summary>
    Quarter,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day, with its time where there is one.</summary>
    Day,

    /// <summary>The time of day alone.</summary>
    Time,
}
