namespace FactTracker;

/// <summary>A relation of a claim to another.</summary>
/// <param name="Type">The type of the relation.</param>
/// <param name="Claim">The id of the other claim.</param>
/// <example><code>new Relation(RelationType.ComparedWith, "friendly-2000s")</code></example>
public sealed partial record Relation(RelationType Type, ClaimId Claim)
{
    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;
}
