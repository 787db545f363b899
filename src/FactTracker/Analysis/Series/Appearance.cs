namespace FactTracker.Analysis;

/// <summary>One occasion on which a claim was made: who, where and when.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Kind">Whether a source or a claimant states it.</param>
/// <param name="Claim">The id of the claim that records it: the claim itself or one that repeats it.</param>
public sealed record Appearance(AppearanceKind Kind, ClaimId Claim)
{
    /// <summary>The publisher of the source, or else its authors; for a claimant, the claimants. Empty when not known.</summary>
    public ValueList<Agent> Who { get; internal init; }

    /// <summary>The source, or null when none is cited.</summary>
    public SourceId? Source { get; internal init; }

    /// <summary>When it was stated: the date of the statement, or else that of the source. Null when not known.</summary>
    public Edtf? When { get; internal init; }

    /// <summary>The month or year of that time: <c>2018-09</c>, or <c>2018</c> when the month is not known. Null when the year is not
    /// known either.</summary>
    public string? Month => When is { } when ? AppearanceMonth.Of(when) : null;
}
