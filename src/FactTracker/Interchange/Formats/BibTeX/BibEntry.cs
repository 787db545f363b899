namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>An entry as parsed.</summary>
/// <param name="Type">Its type in lower case, without the at sign.</param>
/// <param name="Key">Its key; empty when it has none.</param>
/// <param name="Offset">The offset of its at sign in the text, in bytes.</param>
internal sealed record BibEntry(string Type, string Key, int Offset)
{
    private readonly Dictionary<string, BibField> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The fields in the order written, each name once.</summary>
    public IEnumerable<BibField> Fields => _names.Select(name => _fields[name]);

    /// <summary>Returns the field of a name, or null.</summary>
    public BibField? this[string name] => _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>Returns the entry without some of its fields.</summary>
    public BibEntry Without(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0) return this;
        var rest = new BibEntry(Type, Key, Offset);
        foreach (var field in Fields.Where(field => !names.Contains(field.Name)))
        {
            rest.Add(field);
        }

        return rest;
    }

    /// <summary>Adds a field.</summary>
    /// <returns>Whether it is the first of its name; a later one is not added.</returns>
    public bool Add(BibField field)
    {
        if (!_fields.TryAdd(field.Name, field)) return false;
        _names.Add(field.Name);
        return true;
    }
}
