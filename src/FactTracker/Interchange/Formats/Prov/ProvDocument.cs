using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Gathers what a PROV-JSON document says: entities, agents and the relations between them, each relation once.</summary>
internal sealed class ProvDocument(ProvNames names)
{
    private readonly Dictionary<string, JsonObject> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _agents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<JsonObject>> _relations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public ProvNames Names { get; } = names;

    /// <summary>The entity of a name, begun when it is new.</summary>
    public JsonObject Entity(string name)
    {
        if (!_entities.TryGetValue(name, out var entity)) _entities.Add(name, entity = []);
        return entity;
    }

    /// <summary>The name of an agent, who is begun when new.</summary>
    public string Agent(Agent agent)
    {
        var name = agent.Id is { } id ? Names.Of(id) : ProvNames.OfName(agent.Name!);
        if (!_agents.ContainsKey(name)) _agents.Add(name, agent.Name is { } label ? new JsonObject { ["prov:label"] = label } : []);
        return name;
    }

    /// <summary>States a relation between two.</summary>
    public void Relate(string relation, (string Role, string Name) one, (string Role, string Name) other, params ReadOnlySpan<(string Name, JsonNode? Value)> attributes)
    {
        var stated = new JsonObject { [one.Role] = one.Name, [other.Role] = other.Name };
        foreach (var (name, value) in attributes)
        {
            if (value is not null) stated[name] = value;
        }

        if (!_told.Add(relation + stated.ToJsonString())) return;
        if (!_relations.TryGetValue(relation, out var all)) _relations.Add(relation, all = []);
        all.Add(stated);
    }

    /// <summary>States that an entity came to be at a time.</summary>
    public void Generated(string entity, string time) => Relate("wasGeneratedBy", ("prov:entity", entity), ("prov:time", time));

    /// <summary>Writes it all.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("prefix");
        foreach (var (name, iri) in Names.Prefixes)
        {
            json.WriteString(name, iri);
        }

        json.WriteEndObject();
        WriteNamed(json, "entity", _entities);
        WriteNamed(json, "agent", _agents);
        foreach (var (relation, all) in _relations)
        {
            json.WriteStartObject(relation);
            for (var i = 0; i < all.Count; i++)
            {
                json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"_:{relation}{i + 1}"));
                all[i].WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A value of a type.</summary>
    public static JsonNode Typed(string value, string type) => new JsonObject { ["$"] = value, ["type"] = type };

    /// <summary>What something is, by a qualified name.</summary>
    public static JsonNode Type(string name) => Typed(name, "prov:QUALIFIED_NAME");

    private static void WriteNamed(Utf8JsonWriter json, string kind, Dictionary<string, JsonObject> all)
    {
        if (all.Count == 0) return;
        json.WriteStartObject(kind);
        foreach (var (name, attributes) in all)
        {
            json.WritePropertyName(name);
            attributes.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
