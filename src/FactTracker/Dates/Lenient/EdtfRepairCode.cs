namespace FactTracker;

/// <summary>The kinds of repair that lenient parsing can make. The names are stable.</summary>
public enum EdtfRepairCode
{
    /// <summary>White space is removed.</summary>
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

    /// <summary>A lower-case letter, or the 2012 draft's <c>p</c>, becomes the current letter.</summary>
    Letter,

    /// <summary>The 2012 draft's parentheses become a qualifier in front of each part within them.</summary>
    Parentheses,

    /// <summary>A year of more than four digits gets its <c>Y</c>, or a four-digit year loses it.</summary>
    YearLetter,

    /// <summary>A two-digit century or a three-digit decade, as in ISO 8601-1, gets its <c>X</c>.</summary>
    ShortYear,

    /// <summary>Fractions of a second are removed.</summary>
    Fraction,

    /// <summary>A time without seconds gets <c>:00</c>.</summary>
    Seconds,

    /// <summary>An offset from UTC gets its colon.</summary>
    Offset,
}
