using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes people and organisations.</summary>
internal static class AgentDrafts
{
    public static void One(NodeDraft parent, string name, string member, Agent? agent, AgentTerms terms) =>
        parent.AddNode(
            name, agent is null ? null : Write(agent, terms, parent.Path.Member(member), parent.Losses),
            node => AgentNodes.One(node, name, terms));

    public static void All(NodeDraft parent, string name, string member, ValueList<Agent> agents, AgentTerms terms)
    {
        if (agents.Any(IsNobody)) parent.Lose(member, "the name of one of them is read as a missing value");
        var pieces = agents.Select((agent, index) => (Agent: agent, Path: parent.Path.Member(member).At(index)))
            .Where(it => !IsNobody(it.Agent)).Select(it => Write(it.Agent, terms, it.Path, parent.Losses)).ToList();
        parent.AddNode(name, Pieces.OneOrMany(pieces), node => AgentNodes.All(node, name, terms) is { IsEmpty: false } read ? read : null);
    }

    private static bool IsNobody(Agent agent) => agent is { Id: null, Name: { } name } && NothingMark.Is(name);

    private static RawJson Write(Agent agent, AgentTerms terms, JsonPath path, LossReport losses)
    {
        var draft = new NodeDraft(agent.Extensions, path, losses);
        var address = agent.Id is { } id && new Url(id).IsWeb ? id : null;
        draft.AddType(terms.Type);
        Plain.Text(draft, "name", "name", agent.Name);
        draft.Add(terms.Address, "id", address, address is null ? null : Pieces.Text(address), node => node.WebAddress(terms.Address));
        if (address is null) WriteId(draft, agent);
        Plain.Text(draft, "jobTitle", "role", agent.Role);
        if (!agent.Confidence.IsEmpty) losses.Add(path.Member("confidence"), "confidence", "schema.org has no member for it");
        return Pieces.Object(draft.Finish());
    }

    // An @id would equate the agent with anything else of that id, such as a source. It is written only when the member for the identifier
    // is taken.
    private static void WriteId(NodeDraft draft, Agent agent)
    {
        if (agent.Extensions[SchemaNames.ExtensionPrefix + "identifier"] is null) Plain.Text(draft, "identifier", "id", agent.Id);
        else draft.Add("@id", "id", agent.Id, agent.Id is { } id ? Pieces.Text(NodeIds.ToIri(id)) : null, node => node.Id());
    }
}
