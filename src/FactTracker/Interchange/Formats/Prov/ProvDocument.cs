using System.Globalization;
using System.Text.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Collects the content of a PROV-JSON document: entities, agents and the relations between them, each relation once.</summary>
internal sealed class ProvDocument(ProvNames names)
{
    private readonly Dictionary<string, ProvEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _agents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<ProvRelation>> _relations = new(StringComparer.Ordinal);
    private readonly HashSet<ProvRelation> _related = [];

    public ProvNames Names { get; } = names;

    /// <summary>Returns the entity of a name; creates it when it is new.</summary>
    public ProvEntity Entity(string name)
    {
        if (!_entities.TryGetValue(name, out var entity)) _entities.Add(name, entity = new ProvEntity());
        return entity;
    }

    /// <summary>Returns the name of an agent; creates the agent when it is new.</summary>
    public string Agent(Agent agent)
    {
        var name = agent.Id is { } id ? Names.Of(id) : ProvNames.OfName(agent.Name!);
        _agents.TryAdd(name, agent.Name);
        return name;
    }

    /// <summary>Adds a relation.</summary>
    public void Relate(ProvRelation relation)
    {
        if (!_related.Add(relation)) return;
        if (!_relations.TryGetValue(relation.Kind, out var all)) _relations.Add(relation.Kind, all = []);
        all.Add(relation);
    }

    /// <summary>Adds the time at which an entity was generated.</summary>
    public void Generated(string entity, string time) =>
        Relate(new ProvRelation("wasGeneratedBy", ("prov:entity", entity), ("prov:time", time), null, null));

    /// <summary>Writes the document; each step writes one part of it.</summary>
    public IEnumerable<int> Steps(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("prefix");
        foreach (var (name, iri) in Names.Prefixes)
        {
            json.WriteString(name, iri);
        }

        json.WriteEndObject();
        if (_entities.Count > 0) json.WriteStartObject("entity");
        foreach (var (name, entity) in _entities)
        {
            json.WritePropertyName(name);
            Write(json, entity);
            yield return 1;
        }

        if (_entities.Count > 0) json.WriteEndObject();
        if (_agents.Count > 0) json.WriteStartObject("agent");
        foreach (var (name, label) in _agents)
        {
            json.WriteStartObject(name);
            if (label is not null) json.WriteString("prov:label", label);
            json.WriteEndObject();
            yield return 1;
        }

        if (_agents.Count > 0) json.WriteEndObject();
        foreach (var (kind, all) in _relations)
        {
            json.WriteStartObject(kind);
            for (var i = 0; i < all.Count; i++)
            {
                json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"_:{kind}{i + 1}"));
                Write(json, all[i]);
                yield return 1;
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProvEntity entity)
    {
        json.WriteStartObject();
        if (entity.Type is { } type)
        {
            json.WritePropertyName("prov:type");
            ProvAttribute.WriteName(json, type);
        }

        if (entity.Label is { } label) json.WriteString("prov:label", label);
        if (entity.Record is { } record)
        {
            json.WriteStartObject("ft:record");
            json.WriteString("$", record().AsUtf8());
            json.WriteString("type", "rdf:JSON");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProvRelation relation)
    {
        json.WriteStartObject();
        json.WriteString(relation.One.Role, relation.One.Name);
        json.WriteString(relation.Other.Role, relation.Other.Name);
        relation.First?.WriteTo(json);
        relation.Second?.WriteTo(json);
        json.WriteEndObject();
    }
}
