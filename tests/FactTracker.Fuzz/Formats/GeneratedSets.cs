using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Fuzz;

/// <summary>Claim sets of every member and every kind of value, always the same ones.</summary>
internal static class GeneratedSets
{
    private const int Count = 200;
    private const int MostRecords = 2;
    private const ulong Seed = 1;

    /// <summary>The sets.</summary>
    public static IReadOnlyList<ClaimSet> All { get; } = Generate();

    private static List<ClaimSet> Generate()
    {
        var random = new PCG(1, Seed);
        var generator = SetGen.Sized(MostRecords);
        return [.. Enumerable.Range(0, Count).Select(_ => generator.Generate(random, null, out var _))];
    }
}
