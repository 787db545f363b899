namespace FactTracker;

/// <summary>A thing with an identity, named by an IRI or any id.</summary>
/// <remarks>Two entities are the same thing when <see cref="Id"/> is (<see cref="IsSameAs"/>); the label is a hint for people, yet it counts
/// in record equality, which is about all content. Never the same as a text.</remarks>
/// <example><code>new EntityValue("https://www.wikidata.org/entity/Q148") { Label = "China" }</code></example>
public sealed record EntityValue : ClaimValue
{
    /// <summary>A thing of that id.</summary>
    /// <param name="id">An IRI or any id.</param>
    /// <exception cref="ArgumentException">The id is empty or white space.</exception>
    public EntityValue(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
    }

    /// <summary>The IRI or id.</summary>
    public string Id { get; }

    /// <summary>What people call it, or null.</summary>
    public string? Label { get; init; }

    /// <summary>What people call it in other languages.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>Whether both stand for the same thing, whatever they are called.</summary>
    /// <param name="other">The other.</param>
    public bool IsSameAs(EntityValue? other) => Id == other?.Id;

    /// <summary>The label, or the id where there is none.</summary>
    public override string ToString() => Label ?? Id;
}
