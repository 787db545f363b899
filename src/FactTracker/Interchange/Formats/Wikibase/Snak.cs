using System.Text.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A snak as it stands in the text: a property and what is said of it.</summary>
internal struct Snak
{
    /// <summary>Where it begins in the text.</summary>
    public int Start;

    /// <summary>How many bytes it takes.</summary>
    public int Length;

    /// <summary>Whether there is a value, some value or none: the word for it, or null.</summary>
    public string? Kind;

    public string? Property;

    public string? DataType;

    /// <summary>The type of the value.</summary>
    public string? ValueType;

    public int ValueStart;

    public int ValueLength;

    public JsonTokenType ValueToken;

    /// <summary>The value, where it is one that has been met, be it of this type or another.</summary>
    public KnownValue? Known;

    /// <summary>Whether there are members in it that are not in the data model, or members of another kind than there.</summary>
    public bool IsOdd;
}
