using BenchmarkDotNet.Attributes;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks;

/// <summary>Finding claims of the large set: the cost of the first lookup, which builds the index, and of further ones.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private readonly ClaimValue _subject = "Germany";
    private readonly ClaimValue _property = "trust in the police";
    private readonly ClaimId _id = "claim-123456";
    private ClaimSet _set = ClaimSet.Empty;

    [GlobalSetup]
    public void Generate() => _set = ClaimSetReader.Read(LargeSet.Document()).Set;

    [Benchmark]
    public Claim ById() => _set.Claims[_id];

    [Benchmark]
    public IEnumerable<Claim> BySource() => _set.Claims.Citing("survey-123");

    [Benchmark]
    public IEnumerable<Claim> BySubject() => _set.Claims.About(_subject, _property);

    [Benchmark]
    public Claim FirstById() => ClaimList.Create([.. _set.Claims])[_id];

    [Benchmark]
    public IEnumerable<Claim> FirstBySource() => ClaimList.Create([.. _set.Claims]).Citing("survey-123");

    [Benchmark]
    public IEnumerable<Claim> FirstBySubject() => ClaimList.Create([.. _set.Claims]).About(_subject, _property);
}
