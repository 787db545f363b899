using System.Text.Json.Nodes;
using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Claim sets as JSON in which one or two things are not as the format has them, or are so by chance.</summary>
internal static class MutantGen
{
    private const int MostChanges = 2;

    private static readonly string[] Values =
    [
        "null", "\"\"", "\" \"", "\"\\u00a0\"", "\"\\u0085\"", "\"\\ufeff\"", "\"x\"", "\"x\\n\"", "\" x\"", "\"%\"", "\"a b\"",
        "\"a\\u00adb\"", "\"a\\udb40\\udc41\"", "\"a\\ud834\\udd73\"", "0", "1", "-1", "1.5", "7", "65.0", "1e400", "true", "false",
        "[]", "{}", "[null]", "[[1]]", "[\"x\"]", "[\" \"]", "[1, true]", "[{}]", "\"1.0\"", "\"1.0\\n\"", "\"2.0\"", "\"65.0\"",
        "\"+5\"", "\"5.\"", "\"1e5\"", "\"P1Y\"", "\"P1Y\\n\"", "\"2024\"", "\"2024\\n\"", "\"spring\"", "\"2024-05-31T12:00:00Z\"",
        "\"2024-05-31T12:00:00+18:00\"", "\"2024-05-31T12:00:00-18:01\"", "\"2024-05-31T12:00:00+19:00\"",
        "\"2024-05-31T12:00:00Z\\n\"", "\"2024-04-31T12:00:00Z\"", "\"0000-01-01T00:00:00Z\"", "\"interview\"", "\"unnamed\"", "\"A\"",
        "\"12:30\"", "\"12:30\\n\"", "\"https://example.org/\"", "{\"text\": \"a\"}", "{\"text\": 1}", "{\"date\": \"2024\"}",
        "{\"date\": 2024}", "{\"unknown\": true}", "{\"unknown\": false}", "{\"none\": null}", "{\"amount\": 1, \"flag\": true}",
        "{\"lower\": 1}", "{\"lower\": 1, \"upper\": 2}", "{\"amount\": \"x\"}", "{\"amount\": 1, \"unit\": \" \"}",
        "{\"amount\": 1, \"lowerExcluded\": true}", "{\"entity\": \" \"}", "{\"source\": \"s-0\"}",
        "{\"type\": \"supports\", \"claim\": \"c-0\"}", "{\"url\": \"https://example.org/\"}", "{\"exact\": \"\"}", "{\"name\": \" \"}",
        "{\"name\": \"N\"}", "{\"id\": \"I\"}", "{\"probability\": 0.5}", "{\"probability\": 2}", "{\"term\": \"likely\"}",
        "{\"scale\": \"icd203\"}", "{\"doi\": \"10.1000/182\"}", "{\"doi\": [\" \"]}", "{\"doi\": 7}", "{\"de\": {\"text\": \"W\"}}",
        "{\"de\": \"W\"}",
    ];

    private static readonly string[] Names =
    [
        "id", "kind", "title", "text", "authors", "publisher", "published", "url", "archived", "at", "accessed", "language", "identifiers",
        "reliability", "basedOn", "partOf", "hash", "license", "status", "statusReason", "words", "csl", "modified", "translations",
        "subject", "property", "value", "when", "place", "qualifiers", "claimant", "stated", "modality", "condition", "likelihood",
        "confidence", "citations", "rank", "relations", "reviews", "tags", "formula", "recorded", "recordedBy", "checked", "expires",
        "checkEvery", "notes", "source", "stance", "locator", "quote", "credibility", "page", "time", "exact", "amount", "unit",
        "approximation", "lower", "upper", "of", "sampleSize", "level", "flag", "date", "calendar", "entity", "label", "unknown", "none",
        "probability", "scale", "term", "by", "verdict", "rating", "best", "worst", "sources", "claims", "facttracker", "x:y", "odd",
    ];

    /// <summary>Any such text.</summary>
    public static Gen<string> Any { get; } = Gen.Select(
        SetGen.Sized(1).Select(Sound),
        Gen.Select(Gen.Int[0, 9], Gen.Double.Unit, Gen.OneOf(Values), Gen.OneOf(Names)).Array[1, MostChanges],
        (set, changes) =>
        {
            var root = JsonNode.Parse(set.ToJson())!;
            foreach (var (kind, place, value, name) in changes)
            {
                Change(root, kind, place, value, name);
            }

            return root.ToJsonString();
        });

    // Otherwise most sets would be wrong before anything is changed.
    private static ClaimSet Sound(ClaimSet set) => set with
    {
        Sources = new SourceList([.. set.Sources.Select(source => source with { Title = "T" })]),
        Claims = new ClaimList([.. set.Claims.Select(claim => claim with { Text = "T" })]),
    };

    private static void Change(JsonNode root, int kind, double place, string value, string name)
    {
        var nodes = new List<JsonNode>();
        Gather(root, nodes);
        var node = nodes[(int)(place * nodes.Count)];
        switch (kind)
        {
            case 0 or 1 or 2 when node is JsonObject record: record[name] = JsonNode.Parse(value); break;
            case 3 when node is JsonArray list: list.Add(JsonNode.Parse(value)); break;
            case 4 when node.Parent is JsonObject record: record.Remove(node.GetPropertyName()); break;
            case 5 when node.Parent is JsonArray list: list.RemoveAt(node.GetElementIndex()); break;
            case 6 when node.Parent is not null: node.ReplaceWith(JsonNode.Parse($"[{node.ToJsonString()}]")); break;
            case 7 when node.Parent is JsonArray list: list.Add(node.DeepClone()); break;
            default: if (node.Parent is not null) node.ReplaceWith(JsonNode.Parse(value)); break;
        }
    }

    private static void Gather(JsonNode? node, List<JsonNode> nodes)
    {
        if (node is null) return;
        nodes.Add(node);
        if (node is JsonObject record)
        {
            foreach (var (_, value) in record) Gather(value, nodes);
        }
        else if (node is JsonArray list)
        {
            foreach (var element in list) Gather(element, nodes);
        }
    }
}
