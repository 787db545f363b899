namespace FactTracker;

/// <summary>A thing with an identity: an IRI or any other id.</summary>
/// <remarks>
/// Two entities are the same thing when their <see cref="Id"/> is the same (<see cref="IsSameAs"/>). The label is a hint for people. It
/// still takes part in record equality, which covers all content. An entity never equals a text.
/// </remarks>
/// <example><code>new EntityValue("https://www.wikidata.org/entity/Q148") { Label = "China" }</code></example>
public sealed partial record EntityValue : ClaimValue
{
    /// <summary>Creates an entity with an id.</summary>
    /// <param name="id">The IRI or other id.</param>
    /// <exception cref="ArgumentException">The id is empty or white space.</exception>
    public EntityValue(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
    }

    /// <summary>The IRI or other id.</summary>
    public string Id { get; }

    /// <summary>The name for display, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The name in other languages.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>Whether both have the same id, whatever their labels.</summary>
    /// <param name="other">The other entity.</param>
    public bool IsSameAs(EntityValue? other) => Id == other?.Id;

    /// <summary>Returns the label, or the id when there is no label.</summary>
    public override string ToString() => Label ?? Id;
}
