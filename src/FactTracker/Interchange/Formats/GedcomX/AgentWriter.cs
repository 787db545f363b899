using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Writes the agents that sources and conclusions refer to and that have a name, behind those kept from the document.</summary>
internal static class AgentWriter
{
    public static void Write(MemberWriter members, ClaimSet set, IEnumerable<Agent> recorders)
    {
        var kept = RawWriter.Elements(set.Extensions[Members.Prefix + Members.Agents]).ToList();
        var known = kept.Select(agent => agent.ToElement().SoundMembers().FirstOrDefault(member => member.Key == Members.Id).Value)
            .Where(id => id.ValueKind == System.Text.Json.JsonValueKind.String).Select(id => id.SoundText())
            .ToHashSet(StringComparer.Ordinal);
        var agents = set.Sources.SelectMany(AgentsOf).Concat(recorders)
            .Where(agent => agent is { Id: not null, Name: not null } && known.Add(agent.Id)).ToList();
        if (agents.Count > 0) members.Raw(Members.Agents, RawBuilder.List([.. kept, .. agents.Select(ObjectOf)]));
    }

    // Authors are written only when each has an id to refer to.
    private static IEnumerable<Agent> AgentsOf(Source source)
    {
        IEnumerable<Agent> authors = source.Authors.All(author => author.Id is not null) ? source.Authors : [];
        return source.Publisher is { } publisher ? authors.Append(publisher) : authors;
    }

    private static RawJson ObjectOf(Agent agent) => RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        json.WriteString(Members.Id, agent.Id);
        json.WriteStartArray(Members.Names);
        RawWriter.Write(json, ConclusionWriter.Object((Members.Value, agent.Name)));
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
