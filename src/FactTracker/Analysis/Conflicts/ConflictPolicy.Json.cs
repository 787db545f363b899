using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <content>Reading a policy from JSON.</content>
public sealed partial record ConflictPolicy
{
    /// <summary>Reads a policy from a JSON object. Members that are left out have their defaults.</summary>
    /// <remarks>
    /// The members: <c>name</c>; <c>singleValued</c>, <c>throughout</c>, <c>cumulative</c>, <c>completeParts</c> (lists of properties, each
    /// a text or an object with <c>entity</c>); <c>learnSingleValued</c>, <c>partsMayOverlap</c>, <c>all</c> (true or false);
    /// <c>assumedSampleSize</c> (a number, or null for no assumption); <c>level</c>; <c>pairsPerCluster</c>. A policy without a name is
    /// named "custom".
    /// </remarks>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <exception cref="FormatException">It is not JSON, or a member is unknown or has a value that it cannot have.</exception>
    /// <example><code>var policy = ConflictPolicy.FromJson(System.IO.File.ReadAllBytes("policy.json"));</code></example>
    public static ConflictPolicy FromJson(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException("A policy is a JSON object.");
            var policy = new ConflictPolicy { Name = "custom" };
            foreach (var member in document.RootElement.EnumerateObject())
            {
                policy = With(policy, member.Name, member.Value);
            }

            return policy;
        }
        catch (JsonException e)
        {
            throw new FormatException($"The policy is not JSON: {e.Message}", e);
        }
    }

    private static ConflictPolicy With(ConflictPolicy policy, string name, JsonElement value) => name switch
    {
        "name" => policy with { Name = TextOf(name, value) },
        "singleValued" => policy with { SingleValued = PropertiesOf(name, value) },
        "throughout" => policy with { Throughout = PropertiesOf(name, value) },
        "cumulative" => policy with { Cumulative = PropertiesOf(name, value) },
        "completeParts" => policy with { CompleteParts = PropertiesOf(name, value) },
        "learnSingleValued" => policy with { LearnsSingleValued = FlagOf(name, value) },
        "partsMayOverlap" => policy with { PartsMayOverlap = FlagOf(name, value) },
        "all" => policy with { IncludesAll = FlagOf(name, value) },
        "assumedSampleSize" => policy with
        {
            AssumedSampleSize = value.ValueKind == JsonValueKind.Null ? null : decimal.ToInt64(NumberOf(name, value, 1, long.MaxValue)),
        },
        "level" => policy with { Level = NumberOf(name, value, 0.000001m, 0.999999m) },
        "pairsPerCluster" => policy with { PairsPerCluster = decimal.ToInt32(NumberOf(name, value, 0, int.MaxValue)) },
        _ => throw new FormatException($"\"{name}\" is not a member of a policy; the README of the folder lists them."),
    };

    private static string TextOf(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new FormatException($"\"{name}\" has to be a text that is not empty.");

    private static bool FlagOf(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"\"{name}\" has to be true or false."),
    };

    private static decimal NumberOf(string name, JsonElement value, decimal least, decimal most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number >= least && number <= most
            ? number
            : throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"\"{name}\" has to be a number from {least} to {most}."));

    private static ValueList<ClaimValue> PropertiesOf(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array) return [PropertyOf(name, value)];
        return [.. value.EnumerateArray().Select(item => PropertyOf(name, item))];
    }

    private static ClaimValue PropertyOf(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TextOf(name, value),
        JsonValueKind.Object when value.TryGetProperty("entity", out var entity) => new EntityValue(TextOf(name, entity)),
        _ => throw new FormatException($"\"{name}\" has to be a list of properties, each a text or an object with \"entity\"."),
    };
}
