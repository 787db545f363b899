using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>Compares the value of a mention with what a gold line has of it.</summary>
internal static class AmountLine
{
    private const string Nothing = "(none)";
    private static readonly ProseOptions Published = new() { Published = Edtf.Parse("2025-09-18") };

    /// <summary>What is read instead, or null when the line is met: the words have a mention with at least the expected members.</summary>
    public static string? Miss(string text, string words, string expected)
    {
        var values = ProseReader.Read(text, Published).Mentions
            .Where(mention => mention.Value is not null && mention.Kind != MentionKind.Hedge).ToList();
        if (words == Nothing)
            return values.FirstOrDefault(mention => mention.Value is Quantity or DateValue) is { } extra ? $"{extra}" : null;
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var there = values.Where(mention => mention.Offset < at + words.Length && mention.Offset + mention.Length > at).ToList();
        var want = JsonNode.Parse(expected)!.AsObject();
        return there.Exists(mention => Native(mention.Value!) is var native && want.All(member => Same(member.Value, native[member.Key])))
            ? null
            : string.Join("; ", there.Select(mention => Native(mention.Value!).ToJsonString()));
    }

    private static JsonObject Native(ClaimValue value) => JsonSerializer.SerializeToNode(value) switch
    {
        JsonObject full => full,
        var bare => new JsonObject { [value is Quantity ? "amount" : "text"] = bare?.DeepClone() },
    };

    // A number that JSON would round is written as text.
    private static bool Same(JsonNode? expected, JsonNode? found) =>
        JsonNode.DeepEquals(expected, found) || (Number(expected) is { } number && number == Number(found));

    private static decimal? Number(JsonNode? node) =>
        decimal.TryParse(node?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
