using FactTracker.Checking;

namespace FactTracker.Interchange.ClaimReview;

/// <summary>Writes people and organisations.</summary>
internal static class AgentDrafts
{
    public static void One(NodeDraft parent, string name, string ours, Agent? agent, AgentTerms terms) =>
        parent.AddNode(name, agent is null ? null : Write(agent, terms, parent.Path.Member(ours), parent.Losses), node => AgentNodes.One(node, name, terms));

    public static void All(NodeDraft parent, string name, string ours, ValueList<Agent> agents, AgentTerms terms)
    {
        var pieces = agents.Select((agent, index) => Write(agent, terms, parent.Path.Member(ours).At(index), parent.Losses)).ToList();
        parent.AddNode(name, Pieces.OneOrMany(pieces), node => AgentNodes.All(node, name, terms) is { IsEmpty: false } read ? read : null);
    }

    private static RawJson Write(Agent agent, AgentTerms terms, JsonPath path, LossReport losses)
    {
        var draft = new NodeDraft(agent.Extensions, path, losses);
        var address = agent.Id is { } id && new Url(id).IsWeb ? id : null;
        draft.AddType(terms.Type);
        draft.Add("name", "name", agent.Name, agent.Name is { } name ? Pieces.Text(name) : null, node => node.Text("name"));
        draft.Add(terms.Address, "id", address, address is null ? null : Pieces.Text(address), node => node.WebAddress(terms.Address));
        if (address is null) draft.Add("@id", "id", agent.Id, agent.Id is { } local ? Pieces.Text(NodeIds.ToIri(local)) : null, node => node.Id());
        draft.Add("jobTitle", "role", agent.Role, agent.Role is { } role ? Pieces.Text(role) : null, node => node.Text("jobTitle"));
        return Pieces.Object(draft.Finish());
    }
}
