using BenchmarkDotNet.Attributes;
using FactTracker.Benchmarks.Baselines;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks;

/// <summary>Reading the large set, compared with the bare scan and the mappers.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _document = [];
    private byte[] _lines = [];

    [GlobalSetup]
    public void Generate()
    {
        _document = LargeSet.Document();
        _lines = LargeSet.Lines();
    }

    [Benchmark(Baseline = true)]
    public long Scan() => Baseline.Scan(_document);

    [Benchmark]
    public object SystemTextJson() => Baseline.Generated(_document);

    [Benchmark]
    public object NewtonsoftJson() => Baseline.WithNewtonsoft(_document);

    [Benchmark]
    public ClaimSet Read() => ClaimSetReader.Read(_document).Set;

    [Benchmark]
    public int ReadAndCheck() => ClaimSetReader.Read(_document).Check().Count;

    [Benchmark]
    public ClaimSet ReadLines() => ClaimSetReader.Read(_lines).Set;

    [Benchmark]
    public async Task<int> StreamLines()
    {
        var claims = 0;
        await foreach (var line in ClaimLineReader.ReadAsync(new MemoryStream(_lines)))
        {
            if (line.Claim is not null) claims++;
        }

        return claims;
    }
}
