namespace FactTracker;

/// <summary>The reason why a calculation with quantities has no result.</summary>
/// <remarks>The names are stable; the wording of the reasons may change.</remarks>
public enum QuantityFault
{
    /// <summary>The units cannot be combined: per cent and percentage points, dollars and euros, cases and people.</summary>
    UnitsDoNotFit,

    /// <summary>The calculation has no meaning for these quantities: the difference between ranks, the ratio of temperatures.</summary>
    NoMeaning,

    /// <summary>The divisor may be zero.</summary>
    MayDivideByZero,

    /// <summary>The result is outside the range of a decimal, about ±7.9 · 10^28.</summary>
    TooLarge,

    /// <summary>The operands rule nothing out, so the result could be any number.</summary>
    NothingKnown,
}
