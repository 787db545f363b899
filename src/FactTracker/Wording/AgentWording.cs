namespace FactTracker.Wording;

/// <summary>Says who somebody is.</summary>
internal static class AgentWording
{
    extension(Agent agent)
    {
        /// <summary>The name and the role: "A. Author (editor)".</summary>
        public string ToWords() => agent.Role is { } role ? $"{agent} ({role})" : agent.ToString();
    }

    public static string ToWords(ValueList<Agent> agents, Wordbook book) => book.Join(agents.Select(agent => agent.ToWords()));
}
