using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes agents, as just the name if there is nothing else.</summary>
internal static class AgentWriter
{
    public static void Write(Utf8JsonWriter json, Agent agent)
    {
        if (agent is { Name: { } name, Id: null, Role: null, Extensions.Count: 0 } && agent.Confidence.IsEmpty)
        {
            json.WriteStringValue(name);
            return;
        }

        var members = new ObjectWriter(json, agent.Extensions);
        members.Text("name"u8, agent.Name);
        members.Text("id"u8, agent.Id);
        members.Text("role"u8, agent.Role);
        members.Several("confidence"u8, agent.Confidence, ConfidenceWriter.Write);
        members.End();
    }
}
