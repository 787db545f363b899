using System.Text.Json.Serialization;

namespace FactTracker.Benchmarks.Baselines;

/// <summary>The mapping of the plain classes that System.Text.Json generates at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainSet))]
internal sealed partial class PlainContext : JsonSerializerContext;
