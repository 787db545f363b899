using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Analysis;

/// <summary>Claims about the same thing at the same time whose values have a part in common.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <param name="About">What the claims are about, in words: subjects and property.</param>
/// <param name="Value">
/// The value on which they agree: for quantities the intersection of their ranges, for dates the narrowest, otherwise the value itself.
/// </param>
/// <param name="Origins">The number of independent origins behind all of them together.</param>
public sealed record Agreement(string About, ClaimValue Value, OriginCount Origins)
{
    /// <summary>The ids of the claims, two or more, in the order of the set.</summary>
    public ValueList<string> Claims { get; init; }

    /// <summary>The time of the claims in EDTF, or null when they state none.</summary>
    public string? When { get; init; }

    /// <summary>The ids of the claims about the same thing and time whose values exclude the common one, in the order of the set.</summary>
    public ValueList<string> Dissenters { get; init; }

    /// <summary>Writes the agreement as a JSON object.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("about"u8, About);
        json.WriteString("when"u8, When);
        json.WritePropertyName("value"u8);
        ValueWriter.Write(json, Value);
        WriteIds(json, "claims"u8, Claims);
        json.WriteStartObject("origins"u8);
        json.WriteNumber("certain"u8, Origins.Certain);
        json.WriteNumber("possible"u8, Origins.Possible);
        json.WriteEndObject();
        WriteIds(json, "dissenters"u8, Dissenters);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }
}
