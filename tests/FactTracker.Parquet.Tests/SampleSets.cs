using FactTracker.Tests.Samples;

namespace FactTracker.Parquet.Tests;

/// <summary>The claim sets of the samples.</summary>
internal static class SampleSets
{
    public static TheoryData<string> Names { get; } =
        [.. Paths().Select(path => Path.GetRelativePath(Checkout.PathOf("samples"), path)).Order()];

    public static ClaimSet Load(string name) => ClaimSet.Load(Checkout.PathOf("samples", name));

    // The set with mistakes on purpose cannot be read as one.
    private static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(Checkout.PathOf("samples"), "*.claims.json", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "broken.claims.json");
}
