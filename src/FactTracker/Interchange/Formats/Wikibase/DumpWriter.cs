using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Writes sets as dumps: a list with an entity on each line.</summary>
internal sealed class DumpWriter
{
    private const string NoPlace = "a dump has no place for it";
    private const string Another = "another claim about the entity has a different one, which is written";
    private readonly WikiOptions _wiki;
    private readonly WikibaseIris _iris;
    private readonly LossReport _losses = new();
    private readonly OrderedDictionary<string, EntityDraft> _entities = new(StringComparer.Ordinal);
    private readonly StatementWriter _statements;

    public DumpWriter(WikiOptions wiki, ClaimSet set, CancellationToken cancellationToken)
    {
        _wiki = wiki;
        _iris = new WikibaseIris(wiki.ConceptBase);
        var sources = new Dictionary<SourceId, (Source, JsonPath)>();
        for (var index = 0; index < set.Sources.Count; index++)
        {
            sources.TryAdd(set.Sources[index].Id, (set.Sources[index], JsonPath.Root.Member("sources").At(index)));
        }

        _statements = new StatementWriter(wiki, _iris, sources, _losses);
        _losses.AddBeside(JsonPath.Root, set, ClaimSetMembers.All, NoPlace, "facttracker");
        for (var index = 0; index < set.Claims.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(set.Claims[index], JsonPath.Root.Member("claims").At(index));
        }

        foreach (var (source, path) in sources.Values)
        {
            if (!_statements.Cited.Contains(source.Id))
                _losses.Add(path, $"the source \"{source.Id}\"", "no statement that is written cites it");
        }
    }

    /// <summary>Writes what the format can carry.</summary>
    /// <returns>The losses.</returns>
    public async Task<IReadOnlyList<Problem>> WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync("["u8.ToArray(), cancellationToken).ConfigureAwait(false);
        var separator = "\n"u8.ToArray();
        foreach (var entity in _entities.Values.Until(cancellationToken))
        {
            if (ParentOf(entity.Id) is not null) continue;
            await output.WriteAsync(separator, cancellationToken).ConfigureAwait(false);
            await output.WriteAsync(EntityWriter.Write(entity, _wiki.Language, _iris, _losses).AsUtf8().ToArray(), cancellationToken)
                .ConfigureAwait(false);
            separator = ",\n"u8.ToArray();
        }

        await output.WriteAsync("\n]\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        return _losses.Losses;
    }

    private static string? ParentOf(string id) => id.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? id[..hyphen] : null;

    private void Add(Claim claim, JsonPath path)
    {
        if (claim.Subject.Single is not EntityValue subject || _iris.IdOf(subject.Id) is not { } id)
        {
            _losses.Add(path, $"the claim \"{claim.Id}\"", "its subject is not an entity of this Wikibase");
            return;
        }

        if (claim.Property is not EntityValue property)
        {
            _losses.Add(path, $"the claim \"{claim.Id}\"", "its property is no property of this Wikibase");
            return;
        }

        if (IsRecord(claim, property, id))
        {
            AddRecord(EntityOf(id, subject, path), claim, path);
            return;
        }

        if (_iris.IdOf(property.Id) is not { } propertyId || !WikibaseIris.IsProperty(propertyId))
        {
            _losses.Add(path, $"the claim \"{claim.Id}\"", "its property is no property of this Wikibase");
            return;
        }

        if (_statements.Write(propertyId, claim, path) is not { } statement) return;
        var entity = EntityOf(id, subject, path);
        _losses.AddBeside(path.Member("property"), property, ValueWriter.Write, "a property has only its id", "entity");
        if (!entity.Statements.TryGetValue(propertyId, out var list)) entity.Statements.Add(propertyId, list = []);
        list.Add(statement);
    }

    private bool IsRecord(Claim claim, EntityValue property, string id) =>
        claim.Id.Text == id && claim.Value.Single is EntityValue value && property.Id switch
        {
            WikibaseMembers.TypeProperty => WikibaseMembers.TypeOf(value.Id) is not null,
            WikibaseMembers.SameAsProperty => _iris.IdOf(value.Id) is not null,
            _ => false,
        };

    private void AddRecord(EntityDraft entity, Claim claim, JsonPath path)
    {
        if (entity.Record is not null)
        {
            _losses.Add(path, $"the claim \"{claim.Id}\"", Another);
            return;
        }

        (entity.Record, entity.RecordPath) = (claim, path);
        _losses.AddBeside(path, claim, ClaimMembers.All, NoPlace, "id", "subject", "property", "value", WikibaseMembers.Entity);
        foreach (var (name, value) in (ReadOnlySpan<(string, ClaimValue)>)[
            ("property", claim.Property!),
            ("value", claim.Value.FirstOrDefault()!)
        ])
        {
            _losses.AddBeside(path.Member(name), value, ValueWriter.Write, NoPlace, "entity", "label");
        }
    }

    private EntityDraft EntityOf(string id, EntityValue subject, JsonPath path)
    {
        if (!_entities.TryGetValue(id, out var entity))
        {
            _entities.Add(id, entity = new EntityDraft(id) { Label = subject.Label });
            if (ParentOf(id) is { } parent) EntityOf(parent, new EntityValue(_iris.Of(parent)), path).Parts.Add(entity);
        }

        if (entity.Label != subject.Label) _losses.Add(path.Member("subject").Member("label"), "the label", Another);
        _losses.AddBeside(path.Member("subject"), subject, ValueWriter.Write, "an entity has only its id and label", "entity", "label");
        return entity;
    }
}
