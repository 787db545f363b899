namespace FactTracker;

/// <summary>How a claim stands to another.</summary>
/// <param name="Type">The sort of relation.</param>
/// <param name="Claim">The id of the other claim.</param>
/// <example><code>new Relation(RelationType.ComparedWith, "friendly-2000s")</code></example>
public sealed record Relation(RelationType Type, ClaimId Claim)
{
    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;
}
