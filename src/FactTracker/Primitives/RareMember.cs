namespace FactTracker;

/// <summary>A member that few records of a kind have, with its value and the other such members of the same record behind it.</summary>
/// <param name="name">The name of the property that it is the value of.</param>
/// <param name="next">The other members, or null.</param>
internal abstract class RareMember(string name, RareMember? next)
{
    public string Name { get; } = name;

    public RareMember? Next { get; } = next;

    /// <summary>The hash of the value.</summary>
    public abstract int ValueHash { get; }

    /// <summary>Whether another member of this name has an equal value.</summary>
    public abstract bool HasValueOf(RareMember other);

    /// <summary>The same member in front of others.</summary>
    public abstract RareMember Before(RareMember? others);
}
