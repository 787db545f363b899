using BenchmarkDotNet.Attributes;
using FactTracker.Benchmarks.Prose;
using FactTracker.Reading;

namespace FactTracker.Benchmarks;

/// <summary>Reading a megabyte of prose, compared with just splitting it into words.</summary>
[MemoryDiagnoser]
public class ProseBenchmarks
{
    private readonly string _text = Article.OfLength(1_000_000);

    [Benchmark(Baseline = true)]
    public string[] Split() => _text.Split(' ');

    [Benchmark]
    public ProseReading Read() => ProseReader.Read(_text);
}
