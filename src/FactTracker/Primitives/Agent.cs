namespace FactTracker;

/// <summary>A person or organisation that states, writes, publishes, records or reviews something.</summary>
/// <remarks>Equal by content. An agent's <see cref="Id"/> may be the id of a source in the same set, or an IRI.</remarks>
/// <example><code>Agent publisher = "A Polling Institute";</code></example>
public sealed partial record Agent
{
    private readonly RareMembers _rare;

    /// <summary>Creates an agent from its name.</summary>
    /// <param name="name">The name, as people write it.</param>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public Agent(string name)
        : this(name, null)
    {
    }

    /// <summary>Creates an agent from its name, its id, or both.</summary>
    /// <param name="name">The name, or null when only the id is known.</param>
    /// <param name="id">An IRI or any id, or null when only the name is known.</param>
    /// <exception cref="ArgumentException">Both are null, or one of them is empty or white space.</exception>
    public Agent(string? name, string? id)
    {
        if (name is null && id is null) throw new ArgumentException("An agent needs a name or an id; give at least one of them.");
        if (name is not null) ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (id is not null) ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Name = name;
        Id = id;
    }

    private Agent(Agent agent, RareMembers rare)
        : this(agent)
        => _rare = rare;

    /// <summary>The name, as people write it, or null when only the id is known.</summary>
    public string? Name { get; }

    /// <summary>An IRI or any id; it may be the id of a source in the same set.</summary>
    public string? Id { get; }

    /// <summary>The role in which the agent acts, in words ("spokesperson"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Creates an agent from its name, so that a string literal can be used as an agent.</summary>
    /// <param name="name">The name, as people write it.</param>
    public static implicit operator Agent(string name) => new(name);

    /// <summary>Returns a member that a higher layer defines and few agents have, or the default of its type.</summary>
    internal T? Rare<T>(string member) => _rare.Get<T>(member);

    /// <summary>Returns the agent with such a member.</summary>
    internal Agent WithRare<T>(string member, T value) => new(this, _rare.With(member, value));

    /// <summary>Returns the name, or the id when there is no name.</summary>
    public override string ToString() => Name ?? Id!;
}
