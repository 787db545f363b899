namespace FactTracker.Verification;

/// <summary>How a statement relates to a claim in what it says.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Why">Why it is not clear, or what is excluded; a clause without a subject, or null.</param>
internal sealed record ValueFinding(ValueRelation Relation, string? Why = null)
{
    /// <summary>The distance of values that exclude each other, or null.</summary>
    public Quantity? Distance { get; init; }

    /// <summary>Returns the opposite, for one of two that denies what the other asserts.</summary>
    public ValueFinding Denied() => Relation switch
    {
        ValueRelation.Fits => new(ValueRelation.Excludes, "which the text denies"),
        _ => new(ValueRelation.Unclear, "and the text only denies another value"),
    };
}
