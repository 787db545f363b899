namespace FactTracker;

/// <summary>How sure it is that an agent is the one meant.</summary>
/// <remarks>
/// A claim may be attributed to somebody with more or less certainty, whatever the certainty of the claim itself. The confidence is part of
/// the content of an agent, but not of who it is: the fingerprint of a claim does not depend on it.
/// </remarks>
/// <example><code>
/// Agent claimant = new Agent("A. Spokesperson").WithConfidence([Confidence.OnScale(ConfidenceScale.Icd203, "likely")]);
/// var sure = claimant.Confidence[0].Interval; // 0.55 to 0.8
/// </code></example>
public static class AgentConfidence
{
    private const string Member = "Confidence";

    extension(Agent agent)
    {
        /// <summary>The confidence that this agent is the one meant. All entries apply together.</summary>
        public ValueList<Confidence> Confidence
        {
            get
            {
                ArgumentNullException.ThrowIfNull(agent);
                return agent.Rare<ValueList<Confidence>>(Member);
            }
        }

        /// <summary>Returns the agent with a confidence that it is the one meant.</summary>
        /// <param name="confidence">The confidence; an empty list removes it.</param>
        public Agent WithConfidence(ValueList<Confidence> confidence)
        {
            ArgumentNullException.ThrowIfNull(agent);
            return agent.WithRare(Member, confidence);
        }
    }
}
