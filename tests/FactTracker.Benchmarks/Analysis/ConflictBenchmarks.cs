using BenchmarkDotNet.Attributes;
using FactTracker.Analysis;

namespace FactTracker.Benchmarks.Analysis;

/// <summary>Conflicts, agreement and truth of generated claims, beside the cost of sorting the same claims.</summary>
[MemoryDiagnoser]
public class ConflictBenchmarks
{
    private ClaimSet _set = ClaimSet.Empty;
    private ClaimSet _oneYear = ClaimSet.Empty;

    [Params(100_000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        _set = ConflictSet.Of(Claims);
        _oneYear = ConflictSet.OneYear(Claims / 5);
    }

    [Benchmark(Baseline = true)]
    public Claim[] Sort() => SortedByTopic(_set);

    [Benchmark]
    public Conflicts Conflicts() => _set.FindConflicts();

    [Benchmark]
    public Conflicts ConflictsOfOneYear() => _oneYear.FindConflicts();

    [Benchmark]
    public Agreements Agreement() => _set.FindAgreement();

    /// <summary>Sorts by subject, property and time, the least that any search by comparison does.</summary>
    internal static Claim[] SortedByTopic(ClaimSet set) =>
    [
        .. set.Claims.OrderBy(claim => claim.Subject[0].ToString(), StringComparer.Ordinal)
            .ThenBy(claim => claim.Property!.ToString(), StringComparer.Ordinal).ThenBy(claim => claim.When!.AsDate),
    ];
}
