using BenchmarkDotNet.Attributes;
using FactTracker.Analysis;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.Benchmarks.Analysis;

/// <summary>The answers over the large set, beside the cost of sorting its claims.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private readonly Instant _at = Instant.FromUtc(2026, 7, 1, 0, 0);
    private readonly ClaimQuery _query = ClaimQuery.Parse("subject = Germany and value > 50% and text ~ \"trust\"");
    private ClaimSet _set = ClaimSet.Empty;

    [Params(100_000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Generate() => _set = ClaimSetReader.Read(LargeSet.Document(Claims)).Set;

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Claim> Sort() => [.. _set.Claims.OrderBy(claim => claim.Id.Text, StringComparer.Ordinal)];

    [Benchmark]
    public Conflicts Conflicts() => _set.FindConflicts();

    [Benchmark]
    public long Origins()
    {
        var tracing = _set.TraceOrigins();
        return _set.Claims.Sum(claim => (long)tracing.CountOf(claim).Certain);
    }

    [Benchmark]
    public StaleClaims Staleness() => _set.StaleAt(_at);

    [Benchmark]
    public QuestionAnswer Query() => _set.Query(_query);
}
