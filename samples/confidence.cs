#!/usr/bin/env dotnet
// Prints how sure each claim of a set is, and what each origin adds: dotnet run samples/confidence.cs -- FILE
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Serialization;
var set = ClaimSetReader.ReadFile(args.ElementAtOrDefault(0) ?? "samples/confidence.claims.json").Set;
foreach (var pooled in set.PreparePooling(PoolingPolicy.Default).OfAll())
{
    Console.WriteLine(pooled.ToWords());
    Console.WriteLine($"  {pooled.ConvertTo(ConfidenceScale.Icd203).ToWords()}");
}
