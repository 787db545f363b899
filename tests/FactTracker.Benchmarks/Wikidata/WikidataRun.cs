using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using FactTracker.Interchange;

namespace FactTracker.Benchmarks.Wikidata;

/// <summary>
/// Measures how fast a whole dump is read as a stream, compared with a bare scan of its tokens, and the peak memory. It reads the plain
/// file and a gzipped file, which both have to decompress.
/// </summary>
internal static class WikidataRun
{
    private const long Gigabyte = 1L << 30;
    private const int BlockLength = 1 << 19;
    private const string WarmUp = "artifacts/wikidata-warm-up.json"; // What is compiled meanwhile would count as reading else.
    private const long WarmUpLength = 64L << 20;
    private const int WarmUps = 8; // The compiler goes over what runs often more than once, and takes its time.
    private const int Runs = 3; // The shortest counts, as the one least disturbed by others.

    public static async Task RunAsync(string[] options)
    {
        var bytes = options is [var megabytes] ? long.Parse(megabytes, CultureInfo.InvariantCulture) << 20 : Gigabyte;
        WikidataDump.WriteFile(WarmUp, WarmUpLength, zipped: false);
        for (var i = 0; i < WarmUps; i++)
        {
            await ReadAsync(WarmUp);
            Scan(WarmUp);
        }

        foreach (var zipped in (bool[])[false, true])
        {
            var path = $"artifacts/wikidata-{bytes >> 20}.json{(zipped ? ".gz" : "")}";
            WikidataDump.WriteFile(path, bytes, zipped);
            var read = await TimeAsync(() => ReadAsync(path));
            using var process = Process.GetCurrentProcess();
            var peak = process.PeakWorkingSet64;
            var scan = await TimeAsync(() => Task.FromResult(Scan(path)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: read {read.Count:N0} records in {read.Seconds:0.00} s, {bytes / 1e6 / read.Seconds:0} MB/s; scanned " +
                $"{scan.Count:N0} tokens in {scan.Seconds:0.00} s, {bytes / 1e6 / scan.Seconds:0} MB/s; "
                + $"{scan.Seconds / read.Seconds:0.00} of the scan's rate, by work alone {scan.Work / read.Work:0.00}; at most " +
                    $"{peak >> 20} MiB in memory; {Environment.ProcessorCount} cores"));
        }
    }

    private static async Task<(double Seconds, double Work, long Count)> TimeAsync(Func<Task<long>> run)
    {
        var (leastSeconds, leastWork, count) = (double.MaxValue, double.MaxValue, 0L);
        using var process = Process.GetCurrentProcess();
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            process.Refresh();
            var worked = process.TotalProcessorTime;
            var started = Stopwatch.GetTimestamp();
            count = await run();
            leastSeconds = Math.Min(leastSeconds, Stopwatch.GetElapsedTime(started).TotalSeconds);
            process.Refresh();
            leastWork = Math.Min(leastWork, (process.TotalProcessorTime - worked).TotalSeconds);
        }

        return (leastSeconds, leastWork, count);
    }

    private static async Task<long> ReadAsync(string path)
    {
        await using var input = await PeekedInput.OpenFileAsync(path);
        long records = 0;
        await foreach (var record in WikibaseFormat.Default.ReadRecordsAsync(input, ReadingOptions.Default))
        {
            if (record.Claim is not null || record.Source is not null) records++;
        }

        return records;
    }

    private static long Scan(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        var block = new byte[BlockLength];
        var state = default(JsonReaderState);
        long tokens = 0;
        for (var kept = 0; ;)
        {
            var length = kept + stream.ReadAtLeast(block.AsSpan(kept), block.Length - kept, throwOnEndOfStream: false);
            var reader = new Utf8JsonReader(block.AsSpan(0, length), length < block.Length, state);
            while (reader.Read())
            {
                tokens++;
            }

            if (length < block.Length) return tokens;
            state = reader.CurrentState;
            kept = length - (int)reader.BytesConsumed;
            block.AsSpan((int)reader.BytesConsumed, kept).CopyTo(block);
        }
    }
}
