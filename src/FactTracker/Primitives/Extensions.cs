using System.Collections;

namespace FactTracker;

/// <summary>
/// The members of a record that the format does not define. They are kept as read and written back.
/// </summary>
/// <remarks>
/// Extensions should have a name with a colon (<c>schema:image</c>). Any other undefined name is kept too, and so is a defined member
/// whose value could not be read. Equal by content in any order; names are unique. Never null on a record: it has <see cref="Empty"/>
/// instead.
/// </remarks>
/// <example><code>
/// var pictured = claim with { Extensions = claim.Extensions.With("schema:image", RawJson.Parse("\"a.png\"")) };
/// </code></example>
public sealed partial class Extensions : IReadOnlyCollection<Extension>, IEquatable<Extensions>
{
    private const int FewMembers = 16; // Up to this number a linear search is faster than hashing.
    private readonly Extension[] _members;
    private Dictionary<string, int>? _indexes; // Built when first needed; threads that build it at once build the same.

    internal Extensions(Extension[] members) => _members = members;

    /// <summary>No members.</summary>
    public static Extensions Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <summary>The members in the order in which they were read or added.</summary>
    internal ReadOnlySpan<Extension> Members => _members;

    /// <summary>Returns the value of a member, or null when there is no member of that name.</summary>
    /// <param name="name">The member's name, compared by code point.</param>
    public RawJson? this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index < 0 ? null : _members[index].Value;
        }
    }

    /// <summary>Returns these members with one added, or with the value of an existing one replaced.</summary>
    /// <param name="name">The member's name. With a prefix and a colon, no later version of the format gives it another meaning.</param>
    /// <param name="value">The member's value.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Extensions With(string name, RawJson value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var index = IndexOf(name);
        if (index < 0) return new Extensions([.. _members, new Extension(name, value)]);
        var members = (Extension[])_members.Clone();
        members[index] = new Extension(name, value);
        return new Extensions(members);
    }

    /// <summary>Returns these members without the one of a name.</summary>
    /// <param name="name">The member's name, compared by code point.</param>
    public Extensions Without(string name)
    {
        var index = IndexOf(name);
        if (index < 0) return this;
        return _members.Length == 1 ? Empty : new Extensions([.. _members[..index], .. _members[(index + 1)..]]);
    }

    /// <inheritdoc/>
    public bool Equals(Extensions? other)
    {
        if (other is null || other.Count != Count) return false;
        foreach (var member in _members)
        {
            if (other[member.Name] != member.Value) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Extensions);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var member in _members)
        {
            hash ^= member.GetHashCode();
        }

        return hash;
    }

    /// <summary>Returns the names of the members, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _members.Select(member => member.Name));

    /// <inheritdoc/>
    public IEnumerator<Extension> GetEnumerator() => _members.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();

    // Without a closure: called once for every record.
    private int IndexOf(string name)
    {
        if (_members.Length > FewMembers) return (_indexes ??= Indexes()).GetValueOrDefault(name, -1);
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].Name == name) return i;
        }

        return -1;
    }

    private Dictionary<string, int> Indexes()
    {
        var indexes = new Dictionary<string, int>(_members.Length, StringComparer.Ordinal);
        for (var i = 0; i < _members.Length; i++)
        {
            indexes.TryAdd(_members[i].Name, i);
        }

        return indexes;
    }
}
