using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Collects the content of a PROV-JSON document: entities, agents and the relations between them, each relation once.</summary>
/// <param name="names">Makes the names.</param>
/// <param name="doubts">Where it is noted that two records have one name, or that a record is nested deep.</param>
internal sealed class ProvDocument(ProvNames names, Doubts doubts)
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbersOfIds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ProvEntity> _entities = [];
    private readonly List<ProvEntity> _inOrder = [];
    private readonly Dictionary<string, string?> _agents = new(StringComparer.Ordinal);
    private readonly List<ProvAttribute> _attributes = [];
    private readonly Dictionary<ProvAttribute, int> _numbersOfAttributes = [];
    private readonly SortedDictionary<string, ProvRelations> _relations = new(StringComparer.Ordinal);

    /// <summary>The number of the name of the set.</summary>
    public int Set { get; private set; } = -1;

    /// <summary>Returns the number of the name of an id.</summary>
    public int NumberOf(string id)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbersOfIds, id, out var isKnown);
        if (!isKnown) number = NumberOfName(names.Of(id));
        return number;
    }

    /// <summary>Returns the entity with a name; creates it when it is new.</summary>
    public ProvEntity Entity(int name)
    {
        ref var entity = ref CollectionsMarshal.GetValueRefOrAddDefault(_entities, name, out var isKnown);
        if (!isKnown) _inOrder.Add(entity = new ProvEntity(name));
        return entity!;
    }

    /// <summary>Describes the set.</summary>
    public void DescribeSet(ClaimSet header)
    {
        Set = NumberOfName(names.OfSet);
        Described(Set).Describe("prov:Collection", header);
    }

    /// <summary>Describes an entity that is a record.</summary>
    public void Describe(int name, string type, object record) => Described(name).Describe(type, record);

    /// <summary>Describes an entity that is no record.</summary>
    public void Describe(int name, string type, string? label) => Described(name).Describe(type, label);

    /// <summary>Returns the number of the name of an agent; creates the agent when it is new.</summary>
    public int Agent(Agent agent)
    {
        var name = agent.Id is { } id ? _names[NumberOf(id)] : ProvNames.OfName(agent.Name!);
        _agents.TryAdd(name, agent.Name);
        return NumberOfName(name);
    }

    /// <summary>Adds a relation.</summary>
    public void Relate(string kind, int one, int other, ProvAttribute? first = null, ProvAttribute? second = null)
    {
        if (!_relations.TryGetValue(kind, out var all)) _relations.Add(kind, all = ProvRelations.Of(kind));
        all.Add(new ProvRelation(one, other, NumberOf(first), NumberOf(second)));
    }

    /// <summary>Adds the time at which an entity was generated.</summary>
    public void Generated(int entity, string time) => Relate(ProvTerms.GeneratedBy, entity, NumberOfName(time));

    /// <summary>Writes the document; each step writes one part of it.</summary>
    public IEnumerable<int> Steps(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject(ProvTerms.Prefix);
        foreach (var (name, iri) in names.Prefixes)
        {
            json.WriteString(name, iri);
        }

        json.WriteEndObject();
        var records = new ProvRecords(doubts);
        if (_inOrder.Count > 0) json.WriteStartObject(ProvTerms.Entity);
        foreach (var entity in _inOrder)
        {
            json.WritePropertyName(_names[entity.Name]);
            Write(json, entity, records);
            yield return 1;
        }

        if (_inOrder.Count > 0) json.WriteEndObject();
        if (_agents.Count > 0) json.WriteStartObject(ProvTerms.Agent);
        foreach (var (name, label) in _agents)
        {
            json.WriteStartObject(name);
            if (label is not null) json.WriteString(ProvTerms.Label, label);
            json.WriteEndObject();
            yield return 1;
        }

        if (_agents.Count > 0) json.WriteEndObject();
        foreach (var (kind, all) in _relations)
        {
            json.WriteStartObject(kind);
            for (var i = 0; i < all.All.Count; i++)
            {
                json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"_:{kind}{i + 1}"));
                Write(json, all, all.All[i]);
                yield return 1;
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // An entity that is described twice is two records, or a record and a review, with one name.
    private ProvEntity Described(int name)
    {
        var entity = Entity(name);
        if (entity.Type is not null) doubts.Add();
        return entity;
    }

    private int NumberOfName(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var isKnown);
        if (isKnown) return number;
        number = _names.Count;
        _names.Add(name);
        return number;
    }

    private int NumberOf(ProvAttribute? attribute)
    {
        if (attribute is not { } given) return -1;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbersOfAttributes, given, out var isKnown);
        if (isKnown) return number;
        number = _attributes.Count;
        _attributes.Add(given);
        return number;
    }

    private static void Write(Utf8JsonWriter json, ProvEntity entity, ProvRecords records)
    {
        json.WriteStartObject();
        if (entity.Type is { } type)
        {
            json.WritePropertyName(ProvTerms.Type);
            ProvAttribute.WriteName(json, type);
        }

        if (entity.Label is { } label) json.WriteString(ProvTerms.Label, label);
        if (entity.Record is { } record)
        {
            json.WriteStartObject(ProvTerms.Record);
            json.WriteString(ProvTerms.Value, records.Of(record));
            json.WriteString("type", "rdf:JSON");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ProvRelations kind, ProvRelation relation)
    {
        json.WriteStartObject();
        json.WriteString(kind.One, _names[relation.One]);
        json.WriteString(kind.Other, _names[relation.Other]);
        if (relation.First >= 0) _attributes[relation.First].WriteTo(json);
        if (relation.Second >= 0) _attributes[relation.Second].WriteTo(json);
        json.WriteEndObject();
    }
}
