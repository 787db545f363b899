namespace FactTracker.Analysis;

/// <summary>Whether two claims can both be true.</summary>
/// <remarks><c>default</c> is <see cref="NotComparable"/>. In JSON the words are <c>notComparable</c>, <c>possible</c> and
/// <c>contradictory</c>.</remarks>
public enum ConflictVerdict
{
    /// <summary>It cannot be decided, because they are not about quite the same thing or their values measure different things.</summary>
    NotComparable,

    /// <summary>They may both be true, but only under a favourable reading of what they leave open.</summary>
    Possible,

    /// <summary>They cannot both be true under the policy.</summary>
    Contradictory,
}
