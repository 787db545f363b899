using BenchmarkDotNet.Attributes;

namespace FactTracker.Benchmarks.Dates;

/// <summary>Every form that EDTF has, each alone.</summary>
[MemoryDiagnoser]
public class DateFormBenchmarks
{
    public static IEnumerable<string> Forms => DateForms.All;

    [ParamsSource(nameof(Forms))]
    public string Form { get; set; } = "";

    [Benchmark]
    public Edtf Parse() => Edtf.Parse(Form);
}
