namespace FactTracker;

/// <summary>
/// The members that few records of a kind have. A record holds one reference for all of them and uses memory only for those it has.
/// </summary>
/// <remarks>
/// Immutable: setting a member creates a new value that shares the unchanged members, so copies of a record never see each other's
/// changes. Equal by content, independent of the order in which members were set. <c>default</c> has no members.
/// </remarks>
internal readonly struct RareMembers : IEquatable<RareMembers>
{
    private readonly RareMember? _first;

    private RareMembers(RareMember? first) => _first = first;

    public bool IsEmpty => _first is null;

    /// <summary>Returns the value of a member, or the default of its type when the record does not have it.</summary>
    /// <typeparam name="T">The type it was set with.</typeparam>
    public T? Get<T>(string name) => Find(name) is { } member ? ((RareMember<T>)member).Value : default;

    /// <summary>Returns these members with one set. Null, or the value of the property without the member, removes it.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="byDefault">The value of the property when the record does not have the member.</param>
    public RareMembers With<T>(string name, T value, T? byDefault = default)
    {
        var others = Find(name) is null ? _first : Without(_first!, name);
        var isAbsent = value is null || EqualityComparer<T>.Default.Equals(value, byDefault);
        return new RareMembers(isAbsent ? others : new RareMember<T>(name, value, others));
    }

    public bool Equals(RareMembers other)
    {
        if (ReferenceEquals(_first, other._first)) return true;
        var count = 0;
        for (var member = _first; member is not null; member = member.Next)
        {
            if (other.Find(member.Name) is not { } same || !member.HasValueOf(same)) return false;
            count++;
        }

        for (var member = other._first; member is not null; member = member.Next)
        {
            count--;
        }

        return count == 0;
    }

    public override bool Equals(object? obj) => obj is RareMembers other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 0;
        for (var member = _first; member is not null; member = member.Next)
        {
            hash ^= HashCode.Combine(member.Name, member.ValueHash);
        }

        return hash;
    }

    private static RareMember? Without(RareMember member, string name) =>
        member.Name == name ? member.Next : member.Before(Without(member.Next!, name));

    private RareMember? Find(string name)
    {
        var member = _first;
        while (member is not null && member.Name != name)
        {
            member = member.Next;
        }

        return member;
    }
}
