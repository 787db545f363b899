using System.Text.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>An attribute of a relation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsName">Whether the value is a qualified name, not a text.</param>
internal readonly record struct ProvAttribute(string Name, string Value, bool IsName = false)
{
    /// <summary>Writes it as a member.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WritePropertyName(Name);
        if (IsName) WriteName(json, Value);
        else json.WriteStringValue(Value);
    }

    /// <summary>Writes a qualified name as a typed value.</summary>
    public static void WriteName(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("$", name);
        json.WriteString("type", "prov:QUALIFIED_NAME");
        json.WriteEndObject();
    }
}
