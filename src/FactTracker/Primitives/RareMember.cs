namespace FactTracker;

/// <summary>A member that few records of a kind have: a node of the linked list of such members of one record.</summary>
/// <param name="name">The name of the property.</param>
/// <param name="next">The next member, or null.</param>
internal abstract class RareMember(string name, RareMember? next)
{
    public string Name { get; } = name;

    public RareMember? Next { get; } = next;

    /// <summary>The hash of the value.</summary>
    public abstract int ValueHash { get; }

    /// <summary>Whether another member of this name has an equal value.</summary>
    public abstract bool HasValueOf(RareMember other);

    /// <summary>Returns the same member with another list after it.</summary>
    public abstract RareMember Before(RareMember? others);
}
