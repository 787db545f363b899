namespace FactTracker.Analysis;

/// <summary>The kinds of findings about formulas.</summary>
/// <remarks>The names are stable.</remarks>
public enum DerivationFindingKind
{
    /// <summary>The formula cannot be parsed.</summary>
    BadFormula,

    /// <summary>An id in the formula is not that of a claim in the set.</summary>
    MissingInput,

    /// <summary>Formulas lead in a circle.</summary>
    Circular,

    /// <summary>The formula gives no value: an input has no number, or the units do not fit.</summary>
    NoValue,

    /// <summary>The stated value does not follow from the inputs.</summary>
    DoesNotFollow,
}
