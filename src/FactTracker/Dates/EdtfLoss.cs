namespace FactTracker;

/// <summary>The kinds of information that a conversion between EDTF and another notation can lose. The names are stable.</summary>
public enum EdtfLoss
{
    /// <summary>The date as a whole, because the other notation cannot express it.</summary>
    Everything,

    /// <summary>That the date is uncertain.</summary>
    Uncertainty,

    /// <summary>That the date is approximate.</summary>
    Approximation,

    /// <summary>Which part of the date is uncertain or approximate.</summary>
    QualifiedPart,

    /// <summary>Which digits are unspecified. The interval of days they allow remains.</summary>
    UnspecifiedDigits,

    /// <summary>Which dates are in the set, or whether one or all of them are meant. The interval around them remains.</summary>
    Members,

    /// <summary>That the date is a season or another part of a year. Its months remain.</summary>
    Season,

    /// <summary>The best estimate within rounded years. The interval of those years remains.</summary>
    Estimate,

    /// <summary>The difference between an unknown end and an open one.</summary>
    UnknownEnd,

    /// <summary>The time of day.</summary>
    TimeOfDay,

    /// <summary>Fractions of a second.</summary>
    Fraction,

    /// <summary>That a duration was stated. The end that follows from it remains.</summary>
    Duration,

    /// <summary>That the date recurs.</summary>
    Recurrence,

    /// <summary>The calendar of the date. Its month and year are not converted.</summary>
    Calendar,

    /// <summary>The time zone.</summary>
    Zone,
}
