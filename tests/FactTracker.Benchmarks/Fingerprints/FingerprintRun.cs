using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks.Fingerprints;

/// <summary>
/// Measures digests of records, fingerprints of assertions and the fingerprint of the set, on one core, beside reading the set and beside
/// SHA-256 alone over the same canonical bytes.
/// </summary>
internal static class FingerprintRun
{
    private const int Runs = 7;
    private static readonly ReadingOptions OneCore = new() { MaxDegreeOfParallelism = 1 };

    public static void Run(string[] options)
    {
        var claims = options is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : LargeSet.Claims;
        var document = LargeSet.Document(claims);
        var set = ClaimSetReader.Read(document, OneCore).Set;
        var forms = set.Claims.Select(claim => claim.ToCanonicalUtf8()).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{claims:N0} claims of {forms.Average(form => form.Length):0} canonical bytes, on one core\n"));
        Console.WriteLine($"{"",-30} {"a second",12} {"ns each",10} {"bytes each",12}");
        Measure("SHA-256 alone", claims, () => Hash(forms));
        Measure("digests of claims", claims, () => Digests(set));
        Measure("fingerprints of assertions", claims, () => Assertions(set));
        Measure("fingerprint of the set", claims, () => set.Fingerprint().GetHashCode());
        Measure("reading the set", claims, () => ClaimSetReader.Read(document, OneCore).Set.Claims.Count);
    }

    private static int Hash(byte[][] forms)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        var all = 0;
        foreach (var form in forms)
        {
            SHA256.HashData(form, digest);
            all ^= digest[0];
        }

        return all;
    }

    private static int Digests(ClaimSet set)
    {
        var all = 0;
        foreach (var claim in set.Claims)
        {
            all ^= claim.Digest().GetHashCode();
        }

        return all;
    }

    private static int Assertions(ClaimSet set)
    {
        var all = 0;
        foreach (var claim in set.Claims)
        {
            all ^= claim.Fingerprint().GetHashCode();
        }

        return all;
    }

    private static void Measure(string what, int claims, Func<int> run)
    {
        var best = TimeSpan.MaxValue;
        var bytes = 0L;
        for (var turn = 0; turn < Runs; turn++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            run();
            var taken = Stopwatch.GetElapsedTime(started);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (taken < best) best = taken;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-30} {claims / best.TotalSeconds,12:N0} {best.TotalNanoseconds / claims,10:N0} {(double)bytes / claims,12:N0}"));
    }
}
