using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads people and organisations: a name alone, an address alone, or a node.</summary>
internal static class AgentNodes
{
    /// <summary>Reads the agent of a member: the first when there are several; the others are kept.</summary>
    public static Agent? One(SchemaNode node, string name, AgentTerms terms)
    {
        var values = node.Values(name);
        if (values.Count == 0)
        {
            node.Take(name);
            return null;
        }

        if (Of(node, values[0], terms) is not { } agent) return null;
        node.KeepOnly(name, [.. values.Skip(1)]);
        return agent;
    }

    /// <summary>Reads the agent of a member that replaces a missing one; the member itself is kept.</summary>
    public static Agent? StandIn(SchemaNode node, string name, AgentTerms terms)
    {
        if (node.Values(name) is not [var value, ..] || Of(node, value, terms) is not { } agent) return null;
        node.Repaired(value, $"The author is missing; \"{SchemaNode.Shown(agent.ToString())}\" is read in its place.");
        return agent;
    }

    /// <summary>Reads the agents of a member; values that name nobody are kept.</summary>
    public static ValueList<Agent> All(SchemaNode node, string name, AgentTerms terms)
    {
        var agents = new List<Agent>();
        var kept = new List<JsonItem>();
        foreach (var value in node.Values(name))
        {
            if (Of(node, value, terms) is { } agent) agents.Add(agent);
            else kept.Add(value);
        }

        node.KeepOnly(name, kept);
        return [.. agents];
    }

    private static Agent? Of(SchemaNode parent, JsonItem value, AgentTerms terms)
    {
        if (value is { IsString: true, Text: { } text } && !SchemaNode.IsNothing(text))
            return new Url(text).IsWeb ? new Agent(null, text) : new Agent(text);
        if (value.IsObject && Of(Described(parent, value), terms) is { } agent) return agent;
        parent.Repaired(value, "The value names nobody; it is kept unchanged.");
        return null;
    }

    private static string? Identifier(SchemaNode node) =>
        node.Values("identifier") is [{ IsString: true }] ? node.Text("identifier") : null;

    // An agent may share the id of a source; the description of the source does not describe the agent.
    private static SchemaNode Described(SchemaNode parent, JsonItem value) =>
        parent.NodeOf(value) is var node
            && !SchemaGraph.IsReview(node)
            && !node.Types.Any(type => type == ItemTerms.Claim.Type || WorkKinds.KindOf(type) is not null)
            ? node
            : parent.OwnNodeOf(value);

    private static Agent? Of(SchemaNode node, AgentTerms terms)
    {
        var name = node.Text("name") ?? node.Fallback("legalName", "alternateName");
        var id = node.WebAddress(terms.Address) ?? node.Id() ?? Identifier(node);
        if (name is null && id is null) return null;
        var role = node.Text("jobTitle");
        node.TakeType(terms.Type);
        return new Agent(name, id) { Role = role, Extensions = node.Rest() };
    }
}
