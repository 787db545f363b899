using FactTracker.Json;

namespace FactTracker.Claims;

/// <summary>Writes who somebody is, in canonical JSON: by id, or else by name; in no role.</summary>
internal static class AgentIdentity
{
    public static void Write(CanonicalWriter json, Agent agent)
    {
        if (agent.Id is not { } id)
        {
            json.Text(NormalText.Of(agent.Name!));
            return;
        }

        json.StartObject();
        json.Name("id"u8);
        json.Text(NormalText.Of(id));
        json.EndObject();
    }
}
