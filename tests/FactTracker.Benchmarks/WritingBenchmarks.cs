using BenchmarkDotNet.Attributes;
using FactTracker.Benchmarks.Baselines;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks;

/// <summary>Writing the large set, compared with a mapper.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private readonly WritingOptions _compact = new() { Indented = false };
    private readonly WritingOptions _lines = new() { Form = SerializationForm.Lines };
    private ClaimSet _set = ClaimSet.Empty;
    private PlainSet _plain = new();

    [GlobalSetup]
    public void Generate()
    {
        var document = LargeSet.Document();
        _set = ClaimSetReader.Read(document).Set;
        _plain = Baseline.Generated(document);
    }

    [Benchmark(Baseline = true)]
    public void SystemTextJson() => Baseline.Write(_plain, Stream.Null);

    [Benchmark]
    public void Write() => ClaimSetWriter.Write(_set, Stream.Null, _compact);

    [Benchmark]
    public void WriteLines() => ClaimSetWriter.Write(_set, Stream.Null, _lines);
}
