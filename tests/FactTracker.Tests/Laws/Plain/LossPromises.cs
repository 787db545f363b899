using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>
/// What holds of a set that was written in a format and read back: it differs from the original only where the writer's loss report says
/// so. What the report names is taken out of both before they are compared, record by record, in their native form.
/// </summary>
internal static class LossPromises
{
    private const string Lost = "lost"; // Stands for an element in both, since a list with a null in it would not be read.
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>The first difference that no loss names, or null.</summary>
    public static string? BrokenBy(ClaimSet set, ClaimSet copy, IEnumerable<Problem> losses)
    {
        var named = losses.Select(loss => StepsOf(loss.Path)).ToList();
        return Compare(set.Claims, copy.Claims, claim => claim.Id.Text, claim => claim.ToJson(), "claims", named)
            ?? Compare(set.Sources, copy.Sources, source => source.Id.Text, source => source.ToJson(), "sources", named);
    }

    /// <summary>The steps of a path: names, and indices as text.</summary>
    public static string[] StepsOf(string path)
    {
        var steps = new List<string>();
        for (var rest = path.AsSpan(1); !rest.IsEmpty;)
        {
            var isQuoted = rest.StartsWith("['");
            var end = isQuoted ? EndOfName(rest) : rest[1..].IndexOfAny('.', '[') + 1;
            if (end <= 0) end = rest.Length;
            steps.Add(isQuoted ? Unescaped(rest[2..end].ToString()) : rest[1..end].TrimEnd(']').ToString());
            rest = rest[(isQuoted ? Math.Min(end + 2, rest.Length) : end)..];
        }

        return [.. steps];
    }

    private static string? Compare<TRecord>(
        IReadOnlyList<TRecord> originals, IReadOnlyList<TRecord> copies, Func<TRecord, string> id, Func<TRecord, string> json, string list,
        List<string[]> losses)
        where TRecord : class
    {
        var copyOf = copies.ToDictionary(id, StringComparer.Ordinal);
        for (var index = 0; index < originals.Count; index++)
        {
            var original = originals[index];
            var isThere = copyOf.TryGetValue(id(original), out var copy);
            if (isThere && original.Equals(copy)) continue;
            var here = losses
                .Where(steps => steps.Length >= 2 && steps[0] == list && steps[1] == index.ToString(CultureInfo.InvariantCulture))
                .Select(steps => steps[2..])
                .ToList();
            if (here.Any(steps => steps.Length == 0)) continue; // The record as a whole.
            if (!isThere) return $"{list}[{index}] was not reported lost: {json(original)}";
            if (Difference(json(original), json(copy!), list, here) is { } difference)
                return $"{list}[{index}]{difference}";
        }

        return null;
    }

    private static string? Difference(string original, string copy, string list, List<string[]> losses)
    {
        var (one, other) = (Parsed(original), Parsed(copy));
        foreach (var steps in losses.OrderByDescending(steps => steps.Length))
        {
            Remove(one, other, steps);
        }

        var (left, right) = (Native(one, list), Native(other, list));
        return left == right || Set(left) == Set(right) || Ordered(Parsed(left)) == Ordered(Parsed(right))
            ? null
            : $"{FirstOther(one, other)} comes back differently. Before: {left} After: {right}";
    }

    // The order of the members of an object is no content, also where a value is kept as it was written.
    private static string Ordered(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => $"{JsonValue.Create(member.Key).ToJsonString()}:{Ordered(member.Value)}"))}}}",
        JsonArray elements => $"[{string.Join(',', elements.Select(Ordered))}]",
        null => "null",
        _ => node.ToJsonString(),
    };

    private static string? FirstOther(JsonNode one, JsonNode other) =>
        one is JsonObject before && other is JsonObject after
            ? before.Concat(after).Where(member => before[member.Key]?.ToJsonString() != after[member.Key]?.ToJsonString())
                .Select(member => $".{member.Key}").FirstOrDefault()
            : null;

    // An element of a list whose length changed cannot be distinguished from its neighbours, so the list goes as a whole.
    private static void Remove(JsonNode original, JsonNode copy, string[] steps)
    {
        JsonNode? one = original, other = copy;
        for (var i = 0; i < steps.Length - 1 && one is not null && other is not null; i++)
        {
            var (nextOne, nextOther) = (Step(one, steps[i]), Step(other, steps[i]));
            if (int.TryParse(steps[i + 1], out _) && (nextOne as JsonArray)?.Count != (nextOther as JsonArray)?.Count)
            {
                Drop(one, steps[i]);
                Drop(other, steps[i]);
                return;
            }

            (one, other) = (nextOne, nextOther);
        }

        if (one is JsonValue && other is JsonValue)
        {
            Lose(one); // The short form of what was lost, as in a list of names.
            Lose(other);
            return;
        }

        // Where one of them is short because it lacks what was lost, the other becomes as short without it.
        var isShort = one is JsonObject != other is JsonObject;
        if (!isShort || one is JsonObject) Drop(one, steps[^1]);
        if (!isShort || other is JsonObject) Drop(other, steps[^1]);
    }

    private static JsonNode? Step(JsonNode node, string step) => node switch
    {
        JsonObject members => members[NameIn(members, step)] ?? (step == "0" ? node : null),
        JsonArray elements => int.TryParse(step, out var index) && index < elements.Count ? elements[index] : null,
        _ => step == "0" ? node : null,
    };

    // A path shows only the beginning of a very long name.
    private static string NameIn(JsonObject members, string step) =>
        step is [.., '…'] && !members.ContainsKey(step)
            ? members.Select(member => member.Key).FirstOrDefault(name => name.StartsWith(step[..^1], StringComparison.Ordinal)) ?? step
            : step;

    private static void Drop(JsonNode? node, string step)
    {
        if (node is JsonObject members) members.Remove(NameIn(members, step));
        else if (node is JsonArray elements && int.TryParse(step, out var index) && index < elements.Count) elements[index] = Lost;
    }

    private static void Lose(JsonNode? node)
    {
        if (node?.Parent is JsonObject members) members.Remove(node.GetPropertyName());
        else if (node?.Parent is JsonArray elements) elements[node.GetElementIndex()] = Lost;
    }

    private static JsonNode Parsed(string json)
    {
        using var document = JsonDocument.Parse(SoundJson.Mend(json), AnyDepth);
        return NodeOf(document.RootElement)!;
    }

    // Kept JSON may repeat a name, which a node cannot; the repetitions get other names.
    private static JsonNode? NodeOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return new JsonArray([.. element.EnumerateArray().Select(NodeOf)]);
        if (element.ValueKind != JsonValueKind.Object) return JsonNode.Parse(element.GetRawText());
        var members = new JsonObject();
        foreach (var member in element.EnumerateObject())
        {
            var name = member.Name;
            while (members.ContainsKey(name)) name += "'";
            members[name] = NodeOf(member.Value);
        }

        return members;
    }

    // Through the native reader and writer, since what is left after a loss may have a shorter form.
    private static string Native(JsonNode record, string list) =>
        Set($"{{\"facttracker\":\"1.0\",\"{list}\":[{record.ToJsonString()}]}}").ToJson();

    // Sets are equal in any order of the members that the format does not define.
    private static ClaimSet Set(string json) => ClaimSetReader.Read(Encoding.UTF8.GetBytes(json)).Set;

    private static int EndOfName(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '\'') return i;
        }

        return -1;
    }

    // The escapes are those of JSON and the one for the quote.
    private static string Unescaped(string name) =>
        name.Contains('\\', StringComparison.Ordinal)
            ? Regex.Replace(name, @"\\(?:u([0-9a-f]{4})|(.))", match => match.Groups[2].Value switch
            {
                "" => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString(),
                "b" => "\b",
                "t" => "\t",
                "n" => "\n",
                "f" => "\f",
                "r" => "\r",
                var sign => sign,
            })
            : name;
}
