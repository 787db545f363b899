#!/usr/bin/env dotnet
// Writes a claim set as Parquet tables, for DuckDB, Spark, Trino, pandas or Polars: dotnet run samples/columns.cs -- FILE FOLDER
#:project ../src/FactTracker.Parquet/FactTracker.Parquet.csproj
using FactTracker.Interchange;
using FactTracker.Parquet;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/series.claims.json").Set;
var folder = args.ElementAtOrDefault(1) ?? Path.Combine(Path.GetTempPath(), "facttracker-sample.parquet");
var written = await ParquetDataSet.WriteAsync(set, folder, new ParquetDataSetOptions { Partition = ParquetPartition.Property, Replaces = true });
Console.WriteLine($"{written.Claims} claims and {written.Sources} sources in {written.Files} files, {written.Bytes:N0} bytes, in {folder}:");
foreach (var file in Directory.EnumerateFiles(folder, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
    Console.WriteLine($"  {Path.GetRelativePath(folder, file)}");
