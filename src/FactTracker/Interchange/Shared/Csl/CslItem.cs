using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A CSL item: its variables in the order given. Bibliographic formats are read into an item and written from one.</summary>
internal sealed class CslItem
{
    private readonly OrderedDictionary<string, CslValue> _variables = new(StringComparer.Ordinal);

    /// <summary>The item type, or null when the item has none.</summary>
    public string? Type { get; set; }

    /// <summary>The variables in the order given.</summary>
    public IReadOnlyCollection<KeyValuePair<string, CslValue>> Variables => _variables;

    /// <summary>Returns a copy whose variables can be taken without changing this item.</summary>
    public CslItem Copy()
    {
        var copy = new CslItem { Type = Type };
        foreach (var (name, value) in _variables)
        {
            copy._variables.Add(name, value);
        }

        return copy;
    }

    public bool Has(string variable) => _variables.ContainsKey(variable);

    /// <summary>Sets a variable to a JSON value, unless it already has a value.</summary>
    public bool Add(string variable, RawJson value) => _variables.TryAdd(variable, new CslValue.Raw(value));

    /// <summary>Sets a variable to a text, unless it already has a value or the text is blank.</summary>
    public bool AddText(string variable, string? text) =>
        !string.IsNullOrWhiteSpace(text) && _variables.TryAdd(variable, new CslValue.Text(text));

    /// <summary>Sets a variable to a list of names, unless it already has a value or the list is empty.</summary>
    public bool AddNames(string variable, IReadOnlyCollection<CslName> names) => names.Count > 0
        && _variables.TryAdd(variable, new CslValue.Names(names));

    /// <summary>Removes a variable from the item and returns its value, or null when it has none.</summary>
    public CslValue? Take(string variable) => _variables.Remove(variable, out var value) ? value : null;

    /// <summary>Returns the text of a variable, or null when there is none.</summary>
    public string? TextOf(string variable) => _variables.GetValueOrDefault(variable)?.Words;

    /// <summary>Returns the names of a variable.</summary>
    public IReadOnlyCollection<CslName> NamesOf(string variable) => _variables.GetValueOrDefault(variable)?.All ?? [];

    /// <summary>
    /// Returns the date of a variable, or null when there is none or a <see cref="DateStatement"/> cannot express all of it.
    /// </summary>
    public DateStatement? DateOf(string variable) =>
        _variables.TryGetValue(variable, out var value)
            && CslDateReader.Read(value.ToRaw().ToElement()) is { IsWhole: true, Date: { } date } ? date
            : null;

    /// <summary>Returns all variables as one JSON object, or null when there are none.</summary>
    public RawJson? ToRaw() => _variables.Count == 0 ? null : RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in _variables)
        {
            json.WritePropertyName(name);
            value.Write(json);
        }

        json.WriteEndObject();
    });
}
