using BenchmarkDotNet.Running;
using FactTracker.Benchmarks.Analysis;
using FactTracker.Benchmarks.Columns;
using FactTracker.Benchmarks.Commands;
using FactTracker.Benchmarks.Dates;
using FactTracker.Benchmarks.Evidence;
using FactTracker.Benchmarks.Fingerprints;
using FactTracker.Benchmarks.Generation;
using FactTracker.Benchmarks.Growth;
using FactTracker.Benchmarks.History;
using FactTracker.Benchmarks.Ledgers;
using FactTracker.Benchmarks.Matching;
using FactTracker.Benchmarks.Processes;
using FactTracker.Benchmarks.Prose;
using FactTracker.Benchmarks.Quick;
using FactTracker.Benchmarks.Stores;
using FactTracker.Benchmarks.Wikidata;

switch (args)
{
    case ["--quick", .. var options]:
        QuickRun.Run(options);
        break;
    case ["--doors", .. var options]:
        return CommandRun.Run(options) ? 0 : 1;
    case ["--conflicts"]:
        ConflictRun.Run();
        break;
    case ["--dates"]:
        return DateRun.Run() ? 0 : 1;
    case ["--prose"]:
        ProseRun.Run();
        break;
    case ["--worth", var folder]:
        WorthRun.Run(folder);
        break;
    case ["--analysis", .. var options]:
        AnalysisRun.Run(options);
        break;
    case ["--fingerprints", .. var options]:
        FingerprintRun.Run(options);
        break;
    case ["--growth", .. var options]:
        GrowthRun.Run(options);
        break;
    case ["--ledger", .. var options]:
        LedgerRun.Run(options);
        break;
    case ["--merge", .. var options]:
        MergeRun.Run(options);
        break;
    case ["--diff", .. var options]:
        DifferenceRun.Run(options);
        break;
    case ["--matching", var folder]:
        MatchingRun.Run(folder);
        break;
    case ["--duplicates", .. var options]:
        DuplicateRun.Run(options);
        break;
    case ["--evidence", var megabytes] when int.TryParse(megabytes, out var size):
        EvidenceRun.Run(size);
        break;
    case ["--evidence", var repository, .. var commits]:
        EvidenceRun.Run(repository, commits.FirstOrDefault());
        break;
    case ["--peak", .. var options]:
        await PeakRun.Run(options);
        break;
    case ["--processes", var file, .. var commands]:
        ProcessRun.Run(file, commands);
        break;
    case ["--parquet", .. var options]:
        await ParquetRun.Run(options);
        break;
    case ["--wikidata", .. var options]:
        await WikidataRun.RunAsync(options);
        break;
    case ["--stores", .. var options]:
        await StoreRun.RunAsync(options);
        break;
    case ["--generate", var path, .. var options]:
        LargeSet.WriteFile(path, options is [var claims] ? int.Parse(claims) : LargeSet.Claims);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;
