namespace FactTracker.Interchange;

/// <summary>Gathers what is kept of a record under a prefix, each name once, however much there is of it.</summary>
internal sealed class KeptMembers(string prefix)
{
    private readonly OrderedDictionary<string, RawJson> _members = new(StringComparer.Ordinal);

    /// <summary>Adds a member under the prefix, unless there is one of that name.</summary>
    public bool Add(string name, RawJson value) => _members.TryAdd(prefix + name, value);

    /// <summary>Adds a text under the prefix, unless there is one of that name.</summary>
    public bool AddText(string name, string text) => Add(name, KeptText.Raw(text));

    /// <summary>Some members, and behind them those gathered.</summary>
    public Extensions Behind(Extensions first)
    {
        if (_members.Count == 0) return first;
        return new Extensions([.. first.Where(member => !_members.ContainsKey(member.Name)),
            .. _members.Select(member => new Extension(member.Key, member.Value))]);
    }
}
