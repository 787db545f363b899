using System.Text.Json;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Serialization.Schema;

/// <summary>Our schema in the JSON Schema validator of npm.</summary>
internal static class Ajv
{
    private static readonly NpmPackages Packages = new("ajv", "ajv@8.17.1");

    /// <summary>What is wrong with each text by the schema of a reference; nothing for those that are valid.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Validate(string reference, IEnumerable<string> texts) =>
        Validate([.. texts.Select(text => (reference, text))]);

    /// <summary>What is wrong with each text by the schema of its reference; nothing for those that are valid.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Validate(IReadOnlyList<(string Reference, string Text)> texts)
    {
        var output = Packages.Run(
            Checkout.PathOf("tests", "FactTracker.Tests", "Serialization", "Schema", "validate.mjs"),
            JsonSerializer.Serialize(texts.Select(it => new[] { it.Reference, it.Text })),
            Checkout.PathOf("src", "FactTracker", "Serialization", "Schema", "facttracker-1.0.schema.json"));
        return JsonSerializer.Deserialize<string[][]>(output)!;
    }
}
