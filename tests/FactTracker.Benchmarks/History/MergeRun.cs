using System.Diagnostics;
using System.Globalization;
using FactTracker.Benchmarks.Generation;
using FactTracker.History;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks.History;

/// <summary>
/// Measures the merge of two large sets of which each side changed one claim in a hundred, beside the reading of the two.
/// </summary>
internal static class MergeRun
{
    private const int Runs = 3;
    private const int OneIn = 100;

    public static void Run(string[] options)
    {
        var claims = options is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : LargeSet.Claims;
        var document = LargeSet.Document(claims);
        var before = Read(document);
        var ours = Bytes(Edited(before, 0, "ours"));
        var theirs = Bytes(Edited(before, 1, "theirs"));
        var reading = Best(() => (Read(ours), Read(theirs)));
        var (own, other) = (Read(ours), Read(theirs));
        var merging = Best(() => own.MergeWith(other, before));
        var whole = Best(() => Read(ours).MergeWith(Read(theirs), Read(document)));
        var merge = own.MergeWith(other, before);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{claims:N0} claims, {merge.Lines.Count:N0} lines, {merge.Conflicts.Count:N0} conflicts; " +
            $"reading both {reading.TotalMilliseconds:N0} ms, " +
            $"merging {merging.TotalMilliseconds:N0} ms ({merging / reading:0.00} of reading), " +
            $"reading three and merging {whole.TotalMilliseconds:N0} ms ({whole / reading:0.00} times reading both)"));
    }

    private static ClaimSet Read(byte[] document) => ClaimSetReader.Read(document).Set;

    private static byte[] Bytes(ClaimSet set)
    {
        using var stream = new MemoryStream();
        ClaimSetWriter.Write(set, stream, new WritingOptions { Indented = false });
        return stream.ToArray();
    }

    // Some claims are changed by both sides, some by one; each side adds some.
    private static ClaimSet Edited(ClaimSet set, int first, string name)
    {
        var claims = set.Claims.Select((claim, index) => index % OneIn == first || index % (OneIn * OneIn) == 0
            ? claim with { Notes = name, Tags = [.. claim.Tags, name] }
            : claim).ToList();
        claims.InsertRange(claims.Count / 2, Enumerable.Range(0, claims.Count / OneIn).Select(index =>
            new Claim(string.Create(CultureInfo.InvariantCulture, $"{name}-{index}")) { Text = $"{name} {index}" }));
        return set with { Claims = [.. claims] };
    }

    private static TimeSpan Best(Func<object> work)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            var taken = Stopwatch.GetElapsedTime(started);
            if (taken < best) best = taken;
        }

        return best;
    }
}
