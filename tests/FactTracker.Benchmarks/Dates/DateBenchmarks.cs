using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Benchmarks.Dates;

/// <summary>Parsing a plain date, compared with NodaTime's own pattern.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private const string Text = "1985-04-12";
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(Text);

    [Benchmark(Baseline = true)]
    public LocalDate NodaTimeIso() => LocalDatePattern.Iso.Parse(Text).Value;

    [Benchmark]
    public Edtf PlainDate() => Edtf.Parse(Text);

    [Benchmark]
    public Edtf PlainDateUtf8() => Edtf.Parse(_utf8);
}
