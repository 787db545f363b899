using BenchmarkDotNet.Attributes;

namespace FactTracker.Benchmarks.Dates;

/// <summary>Parsing each form of EDTF separately.</summary>
[MemoryDiagnoser]
public class DateFormBenchmarks
{
    public static IEnumerable<string> Forms => DateForms.All;

    [ParamsSource(nameof(Forms))]
    public string Form { get; set; } = "";

    [Benchmark]
    public Edtf Parse() => Edtf.Parse(Form);
}
