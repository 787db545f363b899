using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactTracker.Tests.Reading;

/// <summary>Compares a value with a part of its native form: every member named there must be in it, with the same content.</summary>
internal static class NativeSubset
{
    public static bool Has(ClaimValue? value, JsonObject subset) => Has(subset, Native(value));

    // A number, a text and an amount have a short form; here each is an object.
    private static JsonObject Native(ClaimValue? value) => value switch
    {
        null => [],
        TextValue text => new JsonObject { ["text"] = text.Text },
        Quantity quantity when JsonSerializer.SerializeToNode<ClaimValue>(quantity) is var node => node as JsonObject
            ?? new JsonObject { ["amount"] = node!.DeepClone() },
        _ => (JsonObject)JsonSerializer.SerializeToNode(value)!,
    };

    private static bool Has(JsonNode? wanted, JsonNode? found) => wanted switch
    {
        JsonObject members => found is JsonObject other
            && members.All(member => other.TryGetPropertyValue(member.Key, out var content) && Has(member.Value, content)),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => Number(found) == Number(number),
        _ => JsonNode.DeepEquals(wanted, found),
    };

    // An amount with trailing zeros is a string in the native form.
    private static decimal? Number(JsonNode? node) =>
        decimal.TryParse(node?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
