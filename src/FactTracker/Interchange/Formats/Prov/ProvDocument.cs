using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Collects the content of a PROV-JSON document: entities, agents and the relations between them, each relation once.</summary>
internal sealed class ProvDocument(ProvNames names)
{
    private readonly Dictionary<string, JsonObject> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _agents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<JsonObject>> _relations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _related = new(StringComparer.Ordinal);

    public ProvNames Names { get; } = names;

    /// <summary>Returns the entity of a name; creates it when it is new.</summary>
    public JsonObject Entity(string name)
    {
        if (!_entities.TryGetValue(name, out var entity)) _entities.Add(name, entity = []);
        return entity;
    }

    /// <summary>Returns the name of an agent; creates the agent when it is new.</summary>
    public string Agent(Agent agent)
    {
        var name = agent.Id is { } id ? Names.Of(id) : ProvNames.OfName(agent.Name!);
        if (!_agents.ContainsKey(name)) _agents.Add(name, agent.Name is { } label ? new JsonObject { ["prov:label"] = label } : []);
        return name;
    }

    /// <summary>Adds a relation between two.</summary>
    public void Relate(
        string relation, (string Role, string Name) one, (string Role, string Name) other,
        params ReadOnlySpan<(string Name, JsonNode? Value)> attributes)
    {
        var stated = new JsonObject { [one.Role] = one.Name, [other.Role] = other.Name };
        foreach (var (name, value) in attributes)
        {
            if (value is not null) stated[name] = value;
        }

        if (!_related.Add(relation + stated.ToJsonString())) return;
        if (!_relations.TryGetValue(relation, out var all)) _relations.Add(relation, all = []);
        all.Add(stated);
    }

    /// <summary>Adds the time at which an entity was generated.</summary>
    public void Generated(string entity, string time) => Relate("wasGeneratedBy", ("prov:entity", entity), ("prov:time", time));

    /// <summary>Writes the document.</summary>
    public void WriteTo(Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteStartObject("prefix");
        foreach (var (name, iri) in Names.Prefixes)
        {
            json.WriteString(name, iri);
        }

        json.WriteEndObject();
        WriteNamed(json, "entity", _entities, cancellationToken);
        WriteNamed(json, "agent", _agents, cancellationToken);
        foreach (var (relation, all) in _relations)
        {
            json.WriteStartObject(relation);
            for (var i = 0; i < all.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"_:{relation}{i + 1}"));
                all[i].WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Returns a typed value.</summary>
    public static JsonNode Typed(string value, string type) => new JsonObject { ["$"] = value, ["type"] = type };

    /// <summary>Returns a type, given as a qualified name.</summary>
    public static JsonNode Type(string name) => Typed(name, "prov:QUALIFIED_NAME");

    private static void WriteNamed(
        Utf8JsonWriter json, string kind, Dictionary<string, JsonObject> all, CancellationToken cancellationToken)
    {
        if (all.Count == 0) return;
        json.WriteStartObject(kind);
        foreach (var (name, attributes) in all.Until(cancellationToken))
        {
            json.WritePropertyName(name);
            attributes.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
