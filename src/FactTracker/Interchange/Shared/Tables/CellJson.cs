using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>JSON as our own writer writes it, and the little of it that cells show.</summary>
internal static class CellJson
{
    private const string Between = "; ";
    public static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>A string.</summary>
    public static string Text(string text) => $"\"{JsonEncodedText.Encode(text, NativeJson.Encoder)}\"";

    /// <summary>An object of the members that are there.</summary>
    public static string Object(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var text = new List<string>();
        foreach (var (name, value) in members)
        {
            if (value is not null) text.Add($"{Text(name)}:{value}");
        }

        return $"{{{string.Join(',', text)}}}";
    }

    /// <summary>A list.</summary>
    public static string List(IEnumerable<string> elements) => $"[{string.Join(',', elements)}]";

    /// <summary>A list, or the one thing itself.</summary>
    public static string OneOrMany(IReadOnlyList<string> elements) => elements is [var single] ? single : List(elements);

    /// <summary>The elements of a list, or the one thing itself.</summary>
    public static IEnumerable<JsonElement> Elements(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    /// <summary>The text of a member that is a string or a number, or null.</summary>
    public static string? TextOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? ScalarOf(member) : null;

    /// <summary>The text of a string or a number, or null.</summary>
    public static string? ScalarOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>What a person would want to see of a value.</summary>
    public static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => Joined(value.EnumerateArray().Select(Shown)),
        JsonValueKind.Object => ShownObject(value),
        _ => ScalarOf(value) ?? value.GetRawText(),
    };

    /// <summary>Several things in one cell.</summary>
    public static string Joined(IEnumerable<string> parts) => string.Join(Between, parts);

    /// <summary>The several things in one cell, without white space around them.</summary>
    public static string[] Parts(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string ShownObject(JsonElement value)
    {
        foreach (var name in (ReadOnlySpan<string>)["label", "text", "date", "name", "term", "source", "url", "exact", "words", "entity", "id"])
        {
            if (TextOf(value, name) is { } text) return text;
        }

        return TextOf(value, "amount") is { } amount ? TextOf(value, "unit") is { } unit ? $"{amount} {unit}" : amount : value.GetRawText();
    }
}
