namespace FactTracker;

/// <summary>Why a calculation with quantities has no result.</summary>
/// <remarks>Names do not change; the words beside them may.</remarks>
public enum QuantityFault
{
    /// <summary>The units do not go together: per cent and percentage points, dollars and euros, cases and people.</summary>
    UnitsDoNotFit,

    /// <summary>The calculation has no meaning for such quantities: the difference between places in an order, the ratio of temperatures.</summary>
    NoMeaning,

    /// <summary>What is divided by may be zero.</summary>
    MayDivideByZero,

    /// <summary>The result is further from zero than a decimal reaches, about 7.9 · 10^28.</summary>
    TooLarge,

    /// <summary>Nothing is ruled out, so the result could be any number.</summary>
    NothingKnown,
}
