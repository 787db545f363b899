using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Reads policies of pooling from the JSON that results have.</summary>
internal static class PoolingPolicyReader
{
    public static PoolingPolicy Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return PolicyOf(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"The policy is not JSON: {e.Message}", e);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"The policy is not valid: {e.Message}", e);
        }
    }

    private static PoolingPolicy PolicyOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException("The policy is not a JSON object.");
        var policy = PoolingPolicy.Default with { Name = "unnamed" };
        foreach (var member in root.EnumerateObject())
        {
            policy = member.Name switch
            {
                "name" => policy with { Name = Text(member) },
                "method" => policy with { Method = Method(member) },
                "baseRate" => policy with { BaseRate = Number(member) },
                "mapping" => policy with { Mapping = Mapping(member) },
                "leastUncertainty" => policy with { LeastUncertainty = Number(member) },
                "reliability" => policy with { Reliability = Weights(member) },
                "credibility" => policy with { Credibility = Probabilities(member) },
                _ => throw new FormatException($"The policy has a member \"{member.Name}\", which is not known."),
            };
        }

        return policy;
    }

    private static PoolingMethod Method(JsonProperty member) => PoolingMethods.TryFind(Text(member), out var method)
        ? method
        : throw new FormatException(
            $"\"{Text(member)}\" is not a method. Use one of {string.Join(", ", (IEnumerable<string>)PoolingMethods.Names)}.");

    private static OpinionMapping Mapping(JsonProperty member) => Text(member) switch
    {
        "widthIsUncertainty" => OpinionMapping.WidthIsUncertainty,
        "middle" => OpinionMapping.Middle,
        var other => throw new FormatException($"\"{other}\" is not a mapping. Use widthIsUncertainty or middle."),
    };

    private static ReliabilityWeights Weights(JsonProperty member)
    {
        var numbers = Numbers(member, ["A", "B", "C", "D", "E"]);
        return new ReliabilityWeights(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    private static CredibilityProbabilities Probabilities(JsonProperty member)
    {
        var numbers = Numbers(member, ["1", "2", "3", "4", "5"]);
        return new CredibilityProbabilities(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    private static decimal[] Numbers(JsonProperty member, string[] names)
    {
        if (member.Value.ValueKind != JsonValueKind.Object) throw new FormatException($"\"{member.Name}\" is not a JSON object.");
        var members = member.Value.EnumerateObject().ToLookup(it => it.Name, StringComparer.Ordinal);
        var grades = string.Join(", ", names);
        if (members.Count != names.Length || names.Any(name => !members.Contains(name)))
            throw new FormatException($"\"{member.Name}\" needs a number for each of {grades} and nothing else: there is no other basis.");
        return [.. names.Select(name => Number(members[name].Last()))];
    }

    private static string Text(JsonProperty member) =>
        member.Value.SoundText() is { } text && member.Value.ValueKind == JsonValueKind.String
            ? text
            : throw new FormatException($"\"{member.Name}\" is not a string.");

    private static decimal Number(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetDecimal(out var number)
            ? number
            : throw new FormatException($"\"{member.Name}\" is not a number that a decimal holds.");
}
