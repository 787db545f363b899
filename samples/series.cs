#!/usr/bin/env dotnet
// Prints each series of a claim set in words, as a table and as a chart: dotnet run samples/series.cs -- FILE
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Interchange;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/series.claims.json").Set;
foreach (var name in set.AllSeries())
{
    var series = set.SeriesOf(name.Subject, name.Property);
    Console.WriteLine(series.ToWords());
    foreach (var line in series.ToTable().Concat(series.ToChart())) Console.WriteLine(line);
}
