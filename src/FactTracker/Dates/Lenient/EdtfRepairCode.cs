namespace FactTracker;

/// <summary>What the lenient door does to a text to make it EDTF. The names are stable.</summary>
public enum EdtfRepairCode
{
    /// <summary>White space is left out.</summary>
    Space,

    /// <summary>A dash or a minus sign of another kind becomes a hyphen.</summary>
    Dash,

    /// <summary>The 2012 draft's <c>u</c> or <c>x</c> becomes <c>X</c>.</summary>
    Unspecified,

    /// <summary>The 2012 draft's <c>?~</c> becomes <c>%</c>.</summary>
    QualifierPair,

    /// <summary>The word <c>unknown</c> for an end becomes nothing.</summary>
    UnknownEnd,

    /// <summary>The word <c>open</c> for an end becomes two dots.</summary>
    OpenEnd,

    /// <summary>A letter in lower case, or the 2012 draft's <c>p</c>, becomes the present one.</summary>
    Letter,

    /// <summary>The 2012 draft's parentheses become a qualifier in front of each part they held.</summary>
    Parentheses,

    /// <summary>A year of more than four digits gets its <c>Y</c>, or one of four loses it.</summary>
    YearLetter,

    /// <summary>A century of two digits or a decade of three, as in ISO 8601-1, gets its <c>X</c>.</summary>
    ShortYear,

    /// <summary>Fractions of a second are left out.</summary>
    Fraction,

    /// <summary>A time to the minute gets its seconds, <c>:00</c>.</summary>
    Seconds,

    /// <summary>A shift from UTC gets its colon.</summary>
    Offset,
}
