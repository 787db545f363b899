namespace FactTracker;

/// <summary>The answer to a question about two quantities.</summary>
/// <remarks><c>default</c> is <see cref="NotComparable"/>.</remarks>
public enum QuantityAnswer
{
    /// <summary>There is no answer, because the two measure different things.</summary>
    NotComparable,

    /// <summary>It does not hold for any of the possible numbers.</summary>
    No,

    /// <summary>It holds for some of the possible numbers.</summary>
    Possibly,

    /// <summary>It holds for all of the possible numbers.</summary>
    Yes,
}
