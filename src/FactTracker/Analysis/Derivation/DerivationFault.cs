namespace FactTracker.Analysis;

/// <summary>The reason why a formula gives no value.</summary>
/// <remarks>The names are stable; the wording of the reasons may change.</remarks>
public enum DerivationFault
{
    /// <summary>The set has no claim with the id.</summary>
    NoClaim,

    /// <summary>The claim has no formula.</summary>
    NoFormula,

    /// <summary>The formula cannot be parsed.</summary>
    BadFormula,

    /// <summary>An id in the formula is not that of a claim in the set.</summary>
    MissingInput,

    /// <summary>The formula leads back to its own claim.</summary>
    Circular,

    /// <summary>An input has no single number: it is a text, a date, unknown, or several values.</summary>
    NoNumber,

    /// <summary>An input has no stated value, and its own formula gives none.</summary>
    InputFails,

    /// <summary>The units cannot be combined: dollars and euros, cases and people.</summary>
    UnitsDoNotFit,

    /// <summary>The calculation has no meaning: a sum of ranks, a ratio of temperatures.</summary>
    NoMeaning,

    /// <summary>The divisor may be zero.</summary>
    MayDivideByZero,

    /// <summary>The result is outside the range of a decimal.</summary>
    TooLarge,

    /// <summary>The inputs rule nothing out.</summary>
    NothingKnown,
}
