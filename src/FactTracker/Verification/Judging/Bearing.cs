namespace FactTracker.Verification;

/// <summary>What was found for a statement and one claim that is about the same thing.</summary>
/// <param name="Topic">The claim.</param>
/// <param name="Time">How their times relate.</param>
/// <param name="Value">How they relate in what they say.</param>
/// <param name="Footing">What the claim can be used for.</param>
/// <param name="WhyFooting">Why not for everything.</param>
internal sealed record Bearing(ClaimTopic Topic, TimeRelation Time, ValueFinding Value, Footing Footing, string WhyFooting)
{
    /// <summary>The id of the claim.</summary>
    public ClaimId Id => Topic.Claim.Id;

    /// <summary>The last day of the time of the claim, for the order of times; null where it has none.</summary>
    public long? End { get; init; }

    public bool Fits => Value.Relation == ValueRelation.Fits;

    public bool Excludes => Value.Relation == ValueRelation.Excludes;

    /// <summary>Whether the claim stands.</summary>
    public bool Stands => Footing is Footing.Sound or Footing.Stale;
}
