namespace FactTracker.Wording;

/// <summary>Formats agents in words.</summary>
internal static class AgentWording
{
    extension(Agent agent)
    {
        /// <summary>Returns the name and the role: "A. Author (editor)".</summary>
        public string ToWords() => agent.Role is { } role ? $"{agent} ({role})" : agent.ToString();
    }

    public static string ToWords(ValueList<Agent> agents, Wordbook book) => book.Join(agents.Select(agent => agent.ToWords()));
}
