using System.Diagnostics;
using FactTracker.Benchmarks.Generation;
using FactTracker.History;
using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.Benchmarks.Ledgers;

/// <summary>Measures a large ledger: appending, verifying, reading, and asking what was known at a time, which is compared with reading the
/// answer from a file of its own.</summary>
internal static class LedgerRun
{
    private const int Entries = 1_000_000;
    private const int Group = 1_000; // The entries of one append, as those of one record of an edited set.
    private const int Singles = 200;
    private const int Runs = 5;
    private static readonly Instant Start = Instant.FromUtc(2025, 1, 1, 0, 0);
    private static readonly LedgerHolder Holder = new(1, "benchmark", "benchmark", Start);

    public static void Run(string[] options)
    {
        var entries = options is [var count] ? int.Parse(count) : Entries;
        var folder = Directory.CreateTempSubdirectory("facttracker-ledger-");
        try
        {
            Run(entries, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(int entries, string folder)
    {
        var set = Claims(Path.Combine(folder, "set.claims.json"), Math.Max(1, entries / 2));
        var ledger = Path.Combine(folder, "large.ledger.jsonl");
        AppendSingly(Path.Combine(folder, "small.ledger.jsonl"), set);
        Append(ledger, set, entries);
        Console.WriteLine($"the ledger has {new FileInfo(ledger).Length / 1e6:0} MB, its snapshots {SizeOf(ledger) / 1e6:0} MB");
        Console.WriteLine($"read whole     {Best(() => LedgerFile.Read(ledger)).TotalSeconds,8:0.00} s");
        Console.WriteLine($"verify         {Best(() => LedgerFile.Verify(ledger)).TotalSeconds,8:0.00} s, with its snapshots");
        foreach (var share in (double[])[0.1, 0.5, 0.9, 1])
        {
            AsOf(ledger, Start + Duration.FromSeconds((long)(entries * share)), Path.Combine(folder, "answer.claims.json"), share);
        }
    }

    private static ClaimSet Claims(string path, int claims)
    {
        LargeSet.WriteFile(path, claims);
        return ClaimSetReader.ReadFile(path).Require();
    }

    private static void AppendSingly(string path, ClaimSet set)
    {
        using var appender = LedgerAppender.Open(path, Holder);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Singles; i++) appender.Append([Entry(i + 1, set)]);
        var taken = Stopwatch.GetElapsedTime(started);
        Console.WriteLine($"append singly  {Singles / taken.TotalSeconds,8:N0} entries a second, each on the disk");
    }

    private static void Append(string path, ClaimSet set, int entries)
    {
        using var appender = LedgerAppender.Open(path, Holder);
        appender.TakesSnapshots = false;
        var started = Stopwatch.GetTimestamp();
        Fill(appender, set, entries);
        var taken = Stopwatch.GetElapsedTime(started);
        Console.WriteLine($"append         {entries / taken.TotalSeconds,8:N0} entries a second, {Group} at once");
        appender.Dispose();
        File.Delete(path);
        using var again = LedgerAppender.Open(path, Holder);
        started = Stopwatch.GetTimestamp();
        Fill(again, set, entries);
        taken = Stopwatch.GetElapsedTime(started);
        Console.WriteLine($"  and snapshots{entries / taken.TotalSeconds,8:N0} entries a second");
    }

    private static void Fill(LedgerAppender appender, ClaimSet set, int entries)
    {
        while (appender.Sequence < entries)
        {
            var first = appender.Sequence + 1;
            var most = Math.Min(Group, entries - appender.Sequence);
            appender.Append([.. Enumerable.Range(0, (int)most).Select(n => Entry(first + n, set))]);
        }
    }

    // The first half of the entries asserts the claims, the second half revises each once.
    private static LedgerEntry Entry(long sequence, ClaimSet set)
    {
        var claim = set.Claims[(int)((sequence - 1) % set.Claims.Count)];
        var isFirst = sequence <= set.Claims.Count;
        return new LedgerEntry(sequence, Start + Duration.FromSeconds(sequence), isFirst ? EntryKind.Assert : EntryKind.Revise)
        {
            By = new Agent("Anna"), Sources = sequence == 1 ? [.. set.Sources] : [],
            Claims = [isFirst ? claim : claim with { Notes = "revised" }],
        };
    }

    private static void AsOf(string ledger, Instant known, string answer, double share)
    {
        ClaimSetWriter.WriteFile(LedgerFile.AsOf(ledger, known).Require().Set, answer);
        var asked = Best(() => LedgerFile.AsOf(ledger, known));
        var read = Best(() => ClaimSetReader.ReadFile(answer));
        Console.WriteLine(
            $"as of {share,4:P0}     {asked.TotalSeconds,8:0.00} s; reading the answer {read.TotalSeconds:0.00} s; "
            + $"{asked / read:0.00} times");
    }

    private static long SizeOf(string ledger) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(ledger)!, "*.state.jsonl", SearchOption.AllDirectories)
            .Sum(file => new FileInfo(file).Length);

    private static TimeSpan Best(Func<object> work)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            work();
            var taken = Stopwatch.GetElapsedTime(started);
            if (taken < best) best = taken;
        }

        return best;
    }
}
