namespace FactTracker;

/// <summary>What is known of a question about two quantities.</summary>
/// <remarks><c>default</c> is <see cref="NotComparable"/>.</remarks>
public enum QuantityAnswer
{
    /// <summary>The two measure different things, so there is no answer.</summary>
    NotComparable,

    /// <summary>It cannot be, whatever the numbers turn out to be.</summary>
    No,

    /// <summary>It depends on which of the possible numbers hold.</summary>
    Possibly,

    /// <summary>It is so, whatever the numbers turn out to be.</summary>
    Yes,
}
