namespace FactTracker;

/// <summary>A person or organisation, by name: who says, writes, publishes, records, reviews.</summary>
/// <remarks>Equal by content. An agent's <see cref="Id"/> may be the id of a source in the same set, or an IRI.</remarks>
/// <example><code>Agent publisher = "A Polling Institute";</code></example>
public sealed record Agent
{
    /// <summary>An agent known by name.</summary>
    /// <param name="name">The name, as people write it.</param>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public Agent(string name)
        : this(name, null)
    {
    }

    /// <summary>An agent known by name, by id or by both.</summary>
    /// <param name="name">The name, or null when only the id is known.</param>
    /// <param name="id">An IRI or any id, or null when only the name is known.</param>
    /// <exception cref="ArgumentException">Both are null, or one of them is empty or white space.</exception>
    public Agent(string? name, string? id)
    {
        if (name is null && id is null) throw new ArgumentException("An agent has a name or an id; give at least one of them.");
        if (name is not null) ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (id is not null) ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Name = name;
        Id = id;
    }

    /// <summary>The name, as people write it, or null when only the id is known.</summary>
    public string? Name { get; }

    /// <summary>An IRI or any id; it may be the id of a source in the same set.</summary>
    public string? Id { get; }

    /// <summary>In what role the agent acts, in words ("spokesperson").</summary>
    public string? Role { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>An agent from a name, so that a literal can stand for one.</summary>
    /// <param name="name">The name, as people write it.</param>
    public static implicit operator Agent(string name) => new(name);

    /// <summary>The name, or the id where there is no name.</summary>
    public override string ToString() => Name ?? Id!;
}
