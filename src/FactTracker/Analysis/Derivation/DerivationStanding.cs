namespace FactTracker.Analysis;

/// <summary>How the stated value of a claim relates to the value that its formula gives.</summary>
public enum DerivationStanding
{
    /// <summary>The formula gives no value.</summary>
    NotDerived,

    /// <summary>The claim states no value, so that the derived one can be filled in.</summary>
    NotStated,

    /// <summary>The stated value is possible.</summary>
    Follows,

    /// <summary>The stated value is outside the derived range: an input has changed, or the value is wrong.</summary>
    DoesNotFollow,

    /// <summary>The stated value is not a number that can be compared with the derived one.</summary>
    NotComparable,
}
