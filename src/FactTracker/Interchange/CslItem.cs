using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange;

/// <summary>An item of CSL: its variables in their own forms and in the order given. Bibliographic formats are read into one and written from one.</summary>
internal sealed class CslItem
{
    private readonly OrderedDictionary<string, RawJson> _variables = new(StringComparer.Ordinal);

    /// <summary>The item type, or null when none was told.</summary>
    public string? Type { get; set; }

    /// <summary>The variables in the order given.</summary>
    public IEnumerable<KeyValuePair<string, RawJson>> Variables => _variables;

    /// <summary>Another item that says the same, to be taken apart.</summary>
    public CslItem Copy()
    {
        var copy = new CslItem { Type = Type };
        foreach (var (name, value) in _variables)
        {
            copy.Add(name, value);
        }

        return copy;
    }

    public bool Has(string variable) => _variables.ContainsKey(variable);

    /// <summary>Gives a variable a value, unless it has one.</summary>
    public bool Add(string variable, RawJson value) => _variables.TryAdd(variable, value);

    /// <summary>Gives a variable a text, unless it has one or the text is blank.</summary>
    public bool AddText(string variable, string? text) => !string.IsNullOrWhiteSpace(text) && Add(variable, KeptText.Raw(text));

    /// <summary>Gives a variable names, unless it has some or there is none.</summary>
    public bool AddNames(string variable, IReadOnlyCollection<CslName> names) =>
        names.Count > 0 && Add(variable, RawBuilder.List(names.Select(name => name.ToRaw())));

    /// <summary>The value of a variable, which is then taken from the item.</summary>
    public RawJson? Take(string variable) => _variables.Remove(variable, out var value) ? value : null;

    /// <summary>The text of a variable, or null when there is none.</summary>
    public string? TextOf(string variable) => _variables.TryGetValue(variable, out var value) ? value.ToElement().SoundText() : null;

    /// <summary>The names under a variable.</summary>
    public IReadOnlyList<CslName> NamesOf(string variable) =>
        _variables.TryGetValue(variable, out var value) && value.ToElement() is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(CslName.Of).OfType<CslName>()]
            : [];

    /// <summary>The date under a variable, or null when there is none or it says more than a date of ours can.</summary>
    public DateStatement? DateOf(string variable) =>
        _variables.TryGetValue(variable, out var value) && CslDateReader.Read(value.ToElement()) is { IsWhole: true, Date: { } date } ? date : null;

    /// <summary>All variables as one object, or null when there is none.</summary>
    public RawJson? ToRaw() => _variables.Count == 0 ? null : RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in _variables)
        {
            json.WritePropertyName(name);
            RawWriter.Write(json, value);
        }

        json.WriteEndObject();
    });
}
