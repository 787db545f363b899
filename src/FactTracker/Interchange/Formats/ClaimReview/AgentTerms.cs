namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>How an agent is described in a certain role.</summary>
/// <param name="Address">The member for the address that serves as the agent's id.</param>
/// <param name="Type">The type that is written by default.</param>
internal sealed record AgentTerms(string Address, string Type)
{
    /// <summary>The reviewer; Google requires name and url.</summary>
    public static AgentTerms Reviewer { get; } = new("url", "Organization");

    /// <summary>The claimant; Google requires name and sameAs.</summary>
    public static AgentTerms Claimant { get; } = new("sameAs", "Person");

    /// <summary>The author of a work.</summary>
    public static AgentTerms Author { get; } = new("url", "Person");

    /// <summary>The publisher of a work.</summary>
    public static AgentTerms Publisher { get; } = new("url", "Organization");
}
