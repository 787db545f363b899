using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactTracker.Benchmarks.Generation;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Benchmarks.Growth;

/// <summary>
/// Measures how the processor time of writing, reading and wording grows with sets of all shapes: from a number of parts to twice and four
/// times as many. An exponent of 1 is linear, 2 is quadratic.
/// </summary>
internal static class GrowthRun
{
    private const string Generated = "generated";
    private const double MostExponent = 1.1;
    private const double LeastSeconds = 0.2; // Below, the clock of the processor and the collector decide.

    public static void Run(string[] options)
    {
        var size = options is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000;
        var jobs = Jobs().Where(job => options.Length < 2 || options[1..].Any(job.Name.Contains)).ToList();
        Console.WriteLine($"{"",-24} {"",-36} {size,9:N0} {size * 2,9:N0} {size * 4,9:N0} {"exponent",9} {"MB",7}");
        foreach (var shape in (string[])[Generated, .. ShapedSets.Names])
        {
            ClaimSet[] sets = [.. new[] { size, size * 2, size * 4 }.Select(parts => SetOf(shape, parts))];
            foreach (var job in jobs) Print(job, shape, [.. sets.Select(set => Measure(job, set))]);
        }
    }

    private static void Print(GrowthJob job, string shape, (double Seconds, long Bytes)[] measured)
    {
        var (first, last) = (measured[0].Seconds, measured[^1].Seconds);
        var exponent = Math.Log2(last / first) / (measured.Length - 1);
        var isTooMuch = exponent > MostExponent && last > LeastSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{job.Name,-24} {shape,-36} {measured[0].Seconds,9:0.00} {measured[1].Seconds,9:0.00} {last,9:0.00} {exponent,9:0.00} {measured[^1].Bytes / 1e6,7:0}{(isTooMuch ? " <-" : "")}"));
    }

    private static ClaimSet SetOf(string shape, int size) =>
        shape == Generated ? ClaimSetReader.Read(LargeSet.Document(size)).Set : ShapedSets.Of(shape, size);

    private static (double Seconds, long Bytes) Measure(GrowthJob job, ClaimSet set)
    {
        var prepared = job.Prepare(set);
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var bytes = job.Run(set, prepared);
        return ((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, bytes);
    }

    private static IEnumerable<GrowthJob> Jobs()
    {
        yield return new GrowthJob("show", _ => [], (set, _) => Show(set));
        foreach (var format in ClaimSetFormats.All.OfType<IWritableFormat>())
        {
            yield return new GrowthJob($"{format.Name} out", _ => [], (set, _) => Write(format, set).Length);
            if (format is IReadableFormat readable)
                yield return new GrowthJob($"{format.Name} in", set => Write(format, set), (_, text) => Read(readable, text));
        }
    }

    private static long Show(ClaimSet set)
    {
        var wording = new SetWording(set, CultureInfo.GetCultureInfo("en"));
        var length = 0L;
        foreach (var claim in set.Claims)
        {
            foreach (var (label, words) in wording.DetailsOf(claim).Concat(claim.Citations.SelectMany(wording.DetailsOf)))
            {
                length += Encoding.UTF8.GetByteCount(label) + Encoding.UTF8.GetByteCount(words);
            }
        }

        return length;
    }

    private static byte[] Write(IWritableFormat format, ClaimSet set)
    {
        using var text = new MemoryStream();
        format.Write(set, text);
        return text.ToArray();
    }

    private static long Read(IReadableFormat format, byte[] text)
    {
        format.Read(text);
        return text.Length;
    }
}
