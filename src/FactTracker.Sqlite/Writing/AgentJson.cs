using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.Sqlite.Writing;

/// <summary>Agents as JSON: a name alone as a string.</summary>
[JsonSerializable(typeof(Agent))]
internal sealed partial class AgentJson : JsonSerializerContext
{
    public static string? Write(Agent? agent) => agent is null ? null : JsonSerializer.Serialize(agent, Default.Agent);

    public static Agent? Read(string? json) => json is null ? null : JsonSerializer.Deserialize(json, Default.Agent);
}
