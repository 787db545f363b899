using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>
/// Reads a document that FactTracker did not write: its entities as sources. Agents, activities and the relations that a source has no
/// member for are kept.
/// </summary>
internal sealed class ForeignReader
{
    private const string IsKept = "It is kept as an extension.";
    private readonly JsonItem _root;
    private readonly ImportContext _context;
    private readonly ProvIris _iris;
    private readonly OrderedDictionary<string, ReadEntity> _entities = new(StringComparer.Ordinal);
    private readonly KeptStatements _kept = new();

    public ForeignReader(JsonItem root, ImportContext context) => (_root, _context, _iris) = (root, context, new ProvIris(root, context));

    public IEnumerable<ClaimSetRecord> Read()
    {
        var members = new MemberReader(_root, _context, ProvTerms.Namespace);
        if (members.Item[ProvTerms.Entity] is { IsObject: true } entities)
        {
            members.Take(ProvTerms.Entity);
            ReadEntities(entities);
        }

        var relations = new RelationReader(_context, _iris, _entities, AgentsIn());
        foreach (var (name, section) in _root.Members.Where(member => !member.Value.IsNull))
        {
            if (name == ProvTerms.Bundle) members.Report(section, "The content of bundles is not interpreted.");
            else if (ProvTerms.Relations.Contains(name) && section.IsObject) ReadRelations(relations, members, name, section);
            else if (ProvTerms.Relations.Contains(name) || ProvTerms.Elements.Contains(name, StringComparer.Ordinal))
                CheckSection(members, name, section);
            else if (name != ProvTerms.Prefix) members.Report(section, $"\"{JsonPath.Shown(name)}\" is not a part of PROV-JSON.");
        }

        yield return new ClaimSetRecord
        {
            Header = ClaimSet.Empty with { Extensions = _kept.AddedTo(members.Rest()) },
            Place = _context.PlaceOf(_root),
            Problems = _context.TakeProblems(),
        };
        foreach (var entity in _entities.Values)
        {
            yield return new ClaimSetRecord { Source = entity.ToSource(), Place = _context.PlaceOf(entity.Item) };
        }
    }

    private static void CheckSection(MemberReader members, string name, JsonItem section)
    {
        if (!section.IsObject) members.Report(section, $"\"{name}\" must be an object.");
    }

    private void ReadEntities(JsonItem entities)
    {
        var reader = new EntityReader(_context, _iris);
        var ids = new HashSet<SourceId>();
        foreach (var (name, value) in entities.Members)
        {
            foreach (var item in value.OneOrMany)
            {
                var iri = _iris.Of(name, item);
                if (!item.IsObject) Keep(name, item, "An entity must be an object.");
                else if (_entities.ContainsKey(iri)) Keep(name, item, "The entity is described already; the first description is used.");
                else if (reader.Read(name, item) is var source && ids.Add(source.Id)) _entities.Add(iri, new ReadEntity(source, item));
                else Keep(name, item, $"The id \"{source.Id}\" is taken.");
            }
        }
    }

    private void ReadRelations(RelationReader reader, MemberReader members, string relation, JsonItem section)
    {
        members.Take(relation);
        foreach (var (name, value) in section.Members)
        {
            foreach (var item in value.OneOrMany)
            {
                if (!item.IsObject) _context.Report(item, Rules.ForeignUnread, "A relation must be an object.", IsKept);
                else if (reader.TryRead(relation, name, item)) continue;
                (reader.OwnerOf(item)?.Kept ?? _kept).Add(relation, name, _context.Raw(item));
            }
        }
    }

    private Dictionary<string, (string Name, JsonItem Item)> AgentsIn()
    {
        var agents = new Dictionary<string, (string Name, JsonItem Item)>(StringComparer.Ordinal);
        if (_root[ProvTerms.Agent] is not { IsObject: true } section) return agents;
        foreach (var (name, value) in section.Members)
        {
            var first = value.OneOrMany.FirstOrDefault();
            if (first is { IsObject: true }) agents.TryAdd(_iris.Of(name, first), (name, first));
            else _context.Report(value, Rules.ForeignUnread, "An agent must be an object.", IsKept);
        }

        return agents;
    }

    private void Keep(string name, JsonItem item, string message)
    {
        _context.Report(item, Rules.ForeignUnread, message, IsKept);
        _kept.Add(ProvTerms.Entity, name, _context.Raw(item));
    }
}
