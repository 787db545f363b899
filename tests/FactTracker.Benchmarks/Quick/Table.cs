using System.Globalization;

namespace FactTracker.Benchmarks.Quick;

/// <summary>Prints measurements as a table, and compares them with the first and, if there is one, with the mapper.</summary>
internal static class Table
{
    public static void Print(string title, long bytes, IEnumerable<Contender> contenders)
    {
        Console.WriteLine($"{title,-50} {"ms",8} {"paused",8} {"MB/s",8} {"to first",9} {"live/file",10}");
        Measurement? first = null;
        foreach (var contender in contenders)
        {
            var measured = Measurement.Of(contender);
            first ??= measured;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contender.Name,-50} {measured.Best.TotalMilliseconds,8:0} {measured.Paused.TotalMilliseconds,8:0} {bytes / 1e6 / measured.Best.TotalSeconds,8:0} {measured.Best / first.Best,9:0.00} {(double)measured.LiveBytes / bytes,10:0.00}"));
        }

        Console.WriteLine();
    }
}
