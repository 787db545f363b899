namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>How an agent is described in one of the places agents stand in.</summary>
/// <param name="Address">The member for the address that serves as the agent's id.</param>
/// <param name="Type">The type that is written where nothing else is known.</param>
internal sealed record AgentTerms(string Address, string Type)
{
    /// <summary>Who reviews; Google asks for name and url.</summary>
    public static AgentTerms Reviewer { get; } = new("url", "Organization");

    /// <summary>Who claims; Google asks for name and sameAs.</summary>
    public static AgentTerms Claimant { get; } = new("sameAs", "Person");

    /// <summary>Who wrote a work.</summary>
    public static AgentTerms Author { get; } = new("url", "Person");

    /// <summary>Who published a work.</summary>
    public static AgentTerms Publisher { get; } = new("url", "Organization");
}
