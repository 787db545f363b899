using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks.Quick;

/// <summary>Measures the peak memory of streaming the line form, for a file and for one ten times as long.</summary>
internal static class PeakRun
{
    public static async Task Run(string[] options)
    {
        var claims = options is [var count] ? int.Parse(count) : LargeSet.Claims;
        var first = await PeakOf(claims);
        var tenfold = await PeakOf(claims * 10);
        Console.WriteLine(
            $"{claims:N0} claims: {first / 1e6:0} MB at the most; {claims * 10:N0} claims: {tenfold / 1e6:0} MB, " +
            $"{(tenfold - first) / 1e6:0} MB more");
    }

    private static async Task<long> PeakOf(int claims)
    {
        var path = Path.Combine(Path.GetTempPath(), $"facttracker-{claims}.claims.jsonl");
        LargeSet.WriteFile(path, claims);
        try
        {
            var peak = 0L;
            await using var file = File.OpenRead(path);
            await foreach (var line in ClaimLineReader.ReadAsync(file))
            {
                if (line.Number % 1_000 == 0) peak = Math.Max(peak, Environment.WorkingSet);
            }

            return peak;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
