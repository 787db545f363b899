namespace FactTracker;

/// <summary>What a conversion between EDTF and another notation could not carry over. The names are stable.</summary>
public enum EdtfLoss
{
    /// <summary>The date as a whole: the other notation has nothing for it.</summary>
    Everything,

    /// <summary>That it is uncertain.</summary>
    Uncertainty,

    /// <summary>That it is approximate.</summary>
    Approximation,

    /// <summary>Which of its parts it is that is uncertain or approximate.</summary>
    QualifiedPart,

    /// <summary>Which digits are unspecified; what is left is the stretch they leave open.</summary>
    UnspecifiedDigits,

    /// <summary>Which dates the set is made of, or whether it is one or all of them; what is left is the stretch around them.</summary>
    Members,

    /// <summary>That it is a season or another part of a year; what is left is its months.</summary>
    Season,

    /// <summary>The best estimate within rounded years; what is left is the stretch.</summary>
    Estimate,

    /// <summary>The difference between an end that is not known and one that is open.</summary>
    UnknownEnd,

    /// <summary>The time of day.</summary>
    TimeOfDay,

    /// <summary>Fractions of a second.</summary>
    Fraction,

    /// <summary>That a length of time was stated; what is left is where it ends.</summary>
    Duration,

    /// <summary>That it recurs.</summary>
    Recurrence,

    /// <summary>The calendar it was stated in; its month and year are not converted.</summary>
    Calendar,

    /// <summary>The time zone.</summary>
    Zone,
}
