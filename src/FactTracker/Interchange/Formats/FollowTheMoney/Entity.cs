namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>An entity to write: the statements about it with the same schema, caption and datasets.</summary>
internal sealed class Entity(Statement first)
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly List<string> _properties = [];

    public Statement First { get; } = first;

    /// <summary>The statement about the entity as a whole, or null.</summary>
    public Statement? Whole { get; private set; }

    /// <summary>The properties with their values, in the order found.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> Properties =>
        _properties.Select(property => KeyValuePair.Create(property, _values[property]));

    /// <summary>Adds a statement.</summary>
    /// <returns>False when it is a second one about the entity as a whole.</returns>
    public bool Add(Statement statement)
    {
        if (statement.Property == Statement.WholeEntity)
        {
            if (Whole is not null) return false;
            Whole = statement;
            return true;
        }

        if (!_values.TryGetValue(statement.Property, out var values))
        {
            _values.Add(statement.Property, values = []);
            _properties.Add(statement.Property);
        }

        values.Add(statement.Value);
        return true;
    }

    /// <summary>Groups statements into entities, in the order found.</summary>
    public static IReadOnlyList<Entity> Gather(IReadOnlyList<Statement> statements)
    {
        var entities = new List<Entity>();
        var byKey = new Dictionary<(string Id, string Schema, string? Caption, ValueList<string> Datasets), Entity>();
        foreach (var statement in statements)
        {
            var key = (statement.CanonicalId ?? statement.EntityId, statement.Schema, statement.Caption, statement.Datasets);
            if (byKey.TryGetValue(key, out var entity) && entity.Add(statement)) continue;
            byKey[key] = entity = new Entity(statement);
            entity.Add(statement);
            entities.Add(entity);
        }

        return entities;
    }
}
