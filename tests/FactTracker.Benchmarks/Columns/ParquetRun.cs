using System.Diagnostics;
using FactTracker.Benchmarks.Generation;
using FactTracker.Parquet;
using FactTracker.Serialization;
using Parquet;

namespace FactTracker.Benchmarks.Columns;

/// <summary>Measures data sets of Parquet tables: writing, compared with reading and with the Parquet library alone, and asking
/// DuckDB.</summary>
internal static class ParquetRun
{
    private const int Compared = 200_000;
    private const int Rounds = 3;

    public static async Task Run(string[] options)
    {
        var claims = options is [var count, ..] ? int.Parse(count) : 1_000_000;
        var folder = Directory.CreateTempSubdirectory("facttracker-parquet").FullName;
        try
        {
            if (!options.Contains("--views"))
            {
                await CompareWithReading(folder, claims); // First, so that the memory is that of the export alone.
                await CompareWithBare(folder);
            }

            await AskViews(folder, claims);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The same rows in the same groups and with the same dictionaries: claims made into rows and written, and rows written alone.
    private static async Task CompareWithBare(string folder)
    {
        var (records, sources) = (SpreadClaims.ClaimRecords(Compared).ToList(), SpreadClaims.SourceRecords().ToList());
        foreach (var compression in (ParquetCompression[])[ParquetCompression.Snappy, ParquetCompression.Zstd])
        {
            var options = new ParquetDataSetOptions { Compression = compression, Replaces = true };
            var place = Path.Combine(folder, "all");
            var method = compression == ParquetCompression.Zstd ? CompressionMethod.Zstd : CompressionMethod.Snappy;
            await ParquetDataSet.WriteAsync(ClaimSet.Empty, sources.ToAsyncEnumerable(), records.ToAsyncEnumerable(), place, options);
            var tables = await BareTables.Read(place);
            var (all, bare, bytes, bareBytes) = (Measured.Most, Measured.Most, 0L, 0L);
            for (var round = 0; round < Rounds; round++)
            {
                GC.Collect();
                var measured = Measured.Start();
                bytes = (await ParquetDataSet.WriteAsync(
                    ClaimSet.Empty, sources.ToAsyncEnumerable(), records.ToAsyncEnumerable(), place, options)).Bytes;
                all = all.Least(measured.SoFar());
                GC.Collect();
                measured = Measured.Start();
                bareBytes = await tables.Write(Path.Combine(folder, "bare"), method);
                bare = bare.Least(measured.SoFar());
            }

            Console.WriteLine(
                $"{Compared:N0} claims, {compression}: {all}, {bytes / 1e6:N1} MB; the Parquet library alone {bare}, " +
                $"{bareBytes / 1e6:N1} MB, so {bare.Processor / all.Processor:0.00} of its rate");
        }
    }

    private static async Task CompareWithReading(string folder, int claims)
    {
        var path = Path.Combine(folder, "large.claims.jsonl");
        LargeSet.WriteFile(path, claims);
        var started = Measured.Start();
        var read = 0;
        await foreach (var claim in ClaimsOf(path)) read++;
        var reading = started.SoFar();
        var peak = 0L;
        started = Measured.Start();
        var written = await ParquetDataSet.WriteAsync(
            ClaimSet.Empty, SourcesOf(path), Watched(), Path.Combine(folder, "large"), new ParquetDataSetOptions { Replaces = true });
        var export = started.SoFar();
        var writing = export.Processor - (2 * reading.Processor);
        Console.WriteLine(
            $"{read:N0} claims: reading them {reading}; reading their sources, then them, and writing {export}; writing alone takes " +
            $"{writing / reading.Processor:0.0} times the processor time of reading; at most {peak / 1e6:0} MB of memory; lines " +
            $"{new FileInfo(path).Length / 1e6:N0} MB, Parquet {written.Bytes / 1e6:N0} MB");
        File.Delete(path);

        async IAsyncEnumerable<Claim> Watched()
        {
            var number = 0;
            await foreach (var claim in ClaimsOf(path))
            {
                if (number++ % 1_000 == 0) peak = Math.Max(peak, Environment.WorkingSet);
                yield return claim;
            }
        }
    }

    private static async Task AskViews(string folder, int claims)
    {
        var place = Path.Combine(folder, "spread");
        var started = Measured.Start();
        var written = await ParquetDataSet.WriteAsync(
            ClaimSet.Empty, SpreadClaims.SourceRecords().ToAsyncEnumerable(), SpreadClaims.ClaimRecords(claims).ToAsyncEnumerable(), place);
        Console.WriteLine(
            $"{claims:N0} claims about {claims / 10:N0} subjects: generated and written, {started.SoFar()}, " +
            $"{written.Bytes / 1e6:N0} MB in {written.Files} files; the process has taken {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB at most");
        foreach (var answer in DuckViews.Ask(place)) Console.WriteLine(answer);
    }

    private static async IAsyncEnumerable<Claim> ClaimsOf(string path)
    {
        await using var file = File.OpenRead(path);
        await foreach (var line in ClaimLineReader.ReadAsync(file))
        {
            if (line.Claim is { } claim) yield return claim;
        }
    }

    private static async IAsyncEnumerable<Source> SourcesOf(string path)
    {
        await using var file = File.OpenRead(path);
        await foreach (var line in ClaimLineReader.ReadAsync(file))
        {
            if (line.Source is { } source) yield return source;
        }
    }
}
