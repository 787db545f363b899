using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Writes the members of one object of another format, each name once: those of the model first, then what was kept under the prefix.
/// </summary>
internal sealed class MemberWriter(Utf8JsonWriter json, Extensions kept, string prefix)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Returns the kept text of a member, or null.</summary>
    public string? Kept(string name) => kept.TextOf(prefix + name);

    /// <summary>Whether a member was kept; the kept value is then written.</summary>
    public bool HasKept(string name) => kept[prefix + name] is not null;

    public void Start() => json.WriteStartObject();

    public void Text(string name, string? value)
    {
        if (value is null || !_written.Add(name)) return;
        json.WriteString(name, value);
    }

    public void Number(string name, int? value)
    {
        if (value is not { } number || !_written.Add(name)) return;
        json.WriteNumber(name, number);
    }

    public void True(string name)
    {
        if (_written.Add(name)) json.WriteBoolean(name, true);
    }

    public void Texts(string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0 || !_written.Add(name)) return;
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public void Raw(string name, RawJson value)
    {
        if (!_written.Add(name)) return;
        json.WritePropertyName(name);
        RawWriter.Write(json, value);
    }

    /// <summary>Writes a member whose value is written by a method.</summary>
    public void Value(string name, Action write)
    {
        if (!_written.Add(name)) return;
        json.WritePropertyName(name);
        write();
    }

    /// <summary>Writes the remaining kept members and ends the object.</summary>
    public void End()
    {
        foreach (var (name, value) in kept.Under(prefix))
        {
            if (name.Length > 0) Raw(name, value);
        }

        json.WriteEndObject();
    }
}
