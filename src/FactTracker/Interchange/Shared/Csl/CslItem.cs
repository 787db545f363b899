using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>An item of CSL: its variables in the order given. Bibliographic formats are read into one and written from one.</summary>
internal sealed class CslItem
{
    private readonly OrderedDictionary<string, CslValue> _variables = new(StringComparer.Ordinal);

    /// <summary>The item type, or null when none was told.</summary>
    public string? Type { get; set; }

    /// <summary>The variables in the order given.</summary>
    public IReadOnlyCollection<KeyValuePair<string, CslValue>> Variables => _variables;

    /// <summary>Another item that says the same, to be taken apart.</summary>
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

    /// <summary>Gives a variable a value, unless it has one.</summary>
    public bool Add(string variable, RawJson value) => _variables.TryAdd(variable, new CslValue.Raw(value));

    /// <summary>Gives a variable a text, unless it has one or the text is blank.</summary>
    public bool AddText(string variable, string? text) => !string.IsNullOrWhiteSpace(text) && _variables.TryAdd(variable, new CslValue.Text(text));

    /// <summary>Gives a variable names, unless it has some or there is none.</summary>
    public bool AddNames(string variable, IReadOnlyCollection<CslName> names) => names.Count > 0
        && _variables.TryAdd(variable, new CslValue.Names(names));

    /// <summary>The value of a variable, which is then taken from the item.</summary>
    public CslValue? Take(string variable) => _variables.Remove(variable, out var value) ? value : null;

    /// <summary>The text of a variable, or null when there is none.</summary>
    public string? TextOf(string variable) => _variables.GetValueOrDefault(variable)?.Words;

    /// <summary>The names under a variable.</summary>
    public IReadOnlyCollection<CslName> NamesOf(string variable) => _variables.GetValueOrDefault(variable)?.All ?? [];

    /// <summary>The date under a variable, or null when there is none or it says more than a date of ours can.</summary>
    public DateStatement? DateOf(string variable) =>
        _variables.TryGetValue(variable, out var value) && CslDateReader.Read(value.ToRaw().ToElement()) is { IsWhole: true, Date: { } date } ? date
            : null;

    /// <summary>All variables as one object, or null when there is none.</summary>
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
