using System.Text.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A snak in the text: a property and its value.</summary>
internal struct Snak
{
    /// <summary>Its offset in the text.</summary>
    public int Start;

    /// <summary>Its length in bytes.</summary>
    public int Length;

    /// <summary>Its type: value, some value or no value; null when it has none.</summary>
    public string? Kind;

    public string? Property;

    public string? DataType;

    /// <summary>The type of the value.</summary>
    public string? ValueType;

    public int ValueStart;

    public int ValueLength;

    public JsonTokenType ValueToken;

    /// <summary>The value, when it was seen before, of this type or another.</summary>
    public KnownValue? Known;

    /// <summary>Whether it has members that the data model does not define, or members of the wrong kind.</summary>
    public bool IsOdd;
}
