namespace FactTracker.Interchange;

/// <summary>Collects extension members under a prefix, each name once.</summary>
internal sealed class KeptMembers(string prefix)
{
    private readonly OrderedDictionary<string, RawJson> _members = new(StringComparer.Ordinal);

    /// <summary>Adds a member under the prefix, unless the name is taken.</summary>
    public bool Add(string name, RawJson value) => _members.TryAdd(prefix + name, value);

    /// <summary>Adds a text under the prefix, unless the name is taken.</summary>
    public bool AddText(string name, string text) => Add(name, KeptText.Raw(text));

    /// <summary>Returns the given members, followed by those collected.</summary>
    public Extensions Behind(Extensions first)
    {
        if (_members.Count == 0) return first;
        return new Extensions([.. first.Where(member => !_members.ContainsKey(member.Name)),
            .. _members.Select(member => new Extension(member.Key, member.Value))]);
    }
}
