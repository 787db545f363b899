using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Interchange.Shared.Losses;

/// <summary>
/// The law of every format that is both written and read: out and in again, a set has lost only what the writer's loss report named. What a
/// report names is taken out of both sets before they are compared, record by record, in their native form.
/// </summary>
internal static class LossLaw
{
    private const string Lost = "lost"; // Stands for an element in both, since a list with a null in it would not be read.

    /// <summary>Writes a set, reads it back and compares.</summary>
    /// <returns>What was read back, for further questions.</returns>
    public static async Task<ClaimSet> HoldsAsync<TFormat>(TFormat format, ClaimSet set)
        where TFormat : IReadableFormat, IWritableFormat
    {
        using var written = new MemoryStream();
        var losses = await format.WriteAsync(set, written);
        written.Position = 0;
        var import = await format.ReadAsync(written);
        var named = losses.Select(loss => StepsOf(loss.Path)).ToList();

        import.Problems.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty("what we write can be read");
        Compare(Records(set.ToJson(), "claims"), Records(import.Set.ToJson(), "claims"), "claims", named);
        Compare(Records(set.ToJson(), "sources"), Records(import.Set.ToJson(), "sources"), "sources", named);
        return import.Set;
    }

    private static void Compare(List<JsonNode> originals, List<JsonNode> copies, string list, List<string[]> losses)
    {
        var copyOf = copies.ToDictionary(copy => copy["id"]!.GetValue<string>(), StringComparer.Ordinal);
        for (var index = 0; index < originals.Count; index++)
        {
            var original = originals[index];
            var here = losses
                .Where(steps => steps.Length >= 2 && steps[0] == list && steps[1] == index.ToString(CultureInfo.InvariantCulture))
                .Select(steps => steps[2..])
                .ToList();
            if (here.Any(steps => steps.Length == 0)) continue; // The record as a whole.
            copyOf.Should()
                .ContainKey(original["id"]!.GetValue<string>(), $"{list}[{index}] was not reported lost: {original.ToJsonString()}");
            var copy = copyOf[original["id"]!.GetValue<string>()];
            foreach (var steps in here.OrderByDescending(steps => steps.Length))
            {
                Remove(original, copy, steps);
            }

            Native(copy, list).Should().Be(
                Native(original, list),
                $"{list}[{index}] should come back but for {string.Join(", ", here.Select(steps => string.Join('.', steps)))}");
        }
    }

    // An element of a list whose length changed can not be told from its neighbours, so the list goes as a whole.
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

        // Where one of them is short for want of what was lost, the other becomes as short without it.
        var isShort = one is JsonObject != other is JsonObject;
        if (!isShort || one is JsonObject) Drop(one, steps[^1]);
        if (!isShort || other is JsonObject) Drop(other, steps[^1]);
    }

    private static JsonNode? Step(JsonNode node, string step) => node switch
    {
        JsonObject members => members[step] ?? (step == "0" ? node : null),
        JsonArray elements => int.TryParse(step, out var index) && index < elements.Count ? elements[index] : null,
        _ => step == "0" ? node : null,
    };

    private static void Drop(JsonNode? node, string step)
    {
        if (node is JsonObject members && members.ContainsKey(step)) members.Remove(step);
        else if (node is JsonArray elements && int.TryParse(step, out var index) && index < elements.Count) elements[index] = Lost;
    }

    private static void Lose(JsonNode? node)
    {
        if (node?.Parent is JsonObject members) members.Remove(node.GetPropertyName());
        else if (node?.Parent is JsonArray elements) elements[node.GetElementIndex()] = Lost;
    }

    // Through our own reader and writer, since what is left after a loss may have a shorter form.
    private static string Native(JsonNode record, string list) =>
        ClaimSetReader.Read(Encoding.UTF8.GetBytes($"{{\"facttracker\":\"1.0\",\"{list}\":[{record.ToJsonString()}]}}")).Set.ToJson();

    private static List<JsonNode> Records(string json, string list) =>
        JsonNode.Parse(json)![list] is JsonArray records ? [.. records.Select(record => JsonNode.Parse(record!.ToJsonString())!)] : [];

    private static string[] StepsOf(string path)
    {
        var steps = new List<string>();
        for (var rest = path.AsSpan(1); !rest.IsEmpty;)
        {
            var isQuoted = rest.StartsWith("['");
            var end = isQuoted ? rest.IndexOf("']") : rest[1..].IndexOfAny('.', '[') + 1;
            if (end <= 0) end = rest.Length;
            steps.Add(isQuoted ? Unescaped(rest[2..end].ToString()) : rest[1..end].TrimEnd(']').ToString());
            rest = rest[(isQuoted ? Math.Min(end + 2, rest.Length) : end)..];
        }

        return [.. steps];
    }

    private static string Unescaped(string name) =>
        name.Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
}
