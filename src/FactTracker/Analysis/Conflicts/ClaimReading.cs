namespace FactTracker.Analysis;

/// <summary>A claim with what its comparison with others needs, read once.</summary>
/// <param name="index">The index in the set.</param>
/// <param name="claim">The claim.</param>
/// <param name="values">Its values, at least one.</param>
internal sealed class ClaimReading(int index, Claim claim, ValueReading[] values)
{
    /// <summary>The time. A field, because it is large and compared often.</summary>
    public readonly TimeReading Time;

    public ClaimReading(int index, Claim claim, ValueReading[] values, in TimeReading time)
        : this(index, claim, values) =>
        Time = time;

    public int Index { get; } = index;

    public Claim Claim { get; } = claim;

    public ValueReading[] Values { get; } = values;

    /// <summary>The only value, or null when there are several.</summary>
    public ValueReading? Single { get; } = values.Length == 1 ? values[0] : null;

    /// <summary>What the policy says of the property.</summary>
    public PropertyRules Rules { get; init; }

    /// <summary>Whether the claim says that it is so, and not just that it may be, will be or is alleged to be.</summary>
    public bool IsFirm { get; init; }

    /// <summary>Whether the claim says that it is not so.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether a relation ties the claim to another, so that pairs with it have to be looked up.</summary>
    public bool IsRelated { get; init; }
}
