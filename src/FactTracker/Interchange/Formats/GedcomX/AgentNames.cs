using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>The names of the agents in a document, and which of them were asked for.</summary>
internal sealed class AgentNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public void Add(string id, string name) => _names.TryAdd(id, name);

    /// <summary>Returns the name of an agent, or null when the document has none.</summary>
    public string? Find(string id)
    {
        if (!_names.TryGetValue(id, out var name)) return null;
        _used.Add(id);
        return name;
    }

    /// <summary>Whether an object of the list of agents has nothing but its id and the name that was asked for.</summary>
    public bool IsSaid(JsonItem agent) =>
        agent.IsObject && agent[Members.Id] is { IsString: true, Text: { } id } && _used.Contains(id)
        && Resource.HasOnly(agent, Members.Id, Members.Names)
        && agent[Members.Names] is { IsArray: true, Elements: [{ IsObject: true } name] }
        && name[Members.Value] is { IsString: true, Text: { } text } && _names[id] == text && Resource.HasOnly(name, Members.Value);
}
